// The fragments of a small app: a person with a refetchable, paginated list of statements.
import { graphql } from 'relay-runtime';

export const page = graphql`
  query PersonPageQuery($id: ID!) {
    node(id: $id) {
      ... on Person {
        ...PersonPage_person @alias(as: "person")
      }
    }
  }
`;

export const person = graphql`
  fragment PersonPage_person on Person {
    name
    positions { title }
    ...PersonPage_statements
  }
`;

export const statements = graphql`
  fragment PersonPage_statements on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "PersonPageStatementsQuery") {
    statements(first: $count, after: $cursor) @connection(key: "PersonPage_statements") {
      edges {
        node {
          id
          ...PersonPage_statement
        }
      }
    }
  }
`;

export const statement = graphql`
  fragment PersonPage_statement on Statement {
    text
    kind
    saidOn { edtf }
    article { title }
    events(first: 3) { edges { node { title } } }
  }
`;
