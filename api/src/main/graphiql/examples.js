// What the tabs hold when GraphiQL opens for the first time: questions that any import answers.
export const examples = [
  {
    query: `# 1. Who is quoted most, and what did they say last?
query MostQuoted {
  people(first: 10, orderBy: { field: STATEMENTS, direction: DESC }) {
    totalCount
    nodes {
      name
      aliases
      positions { title organization { name } place { name } }
      statements(first: 3) {
        totalCount
        nodes { text kind saidOn { edtf } article { title publisher { name } } }
      }
    }
  }
}
`,
  },
  {
    query: `# 2. What is said about the events that are talked about most?
query TalkedAbout {
  events(first: 5, orderBy: { field: STATEMENTS, direction: DESC }) {
    nodes {
      title
      type
      date { edtf basis }
      place { name }
      participants { role agent { name } }
      statements(first: 5) {
        totalCount
        nodes { text speaker { name } article { title } }
      }
    }
  }
}
`,
  },
  {
    query: `# 3. Where exactly does it stand? Offsets are UTF-16 code units of the article's text.
query WhereItStands {
  articles(first: 3) {
    nodes {
      title
      uri
      text
      blocks { kind span { start end } }
      statements(first: 20) {
        nodes {
          kind
          text
          spans { start end }
          cue
          cueSpan { start end }
          speaker { name }
          speakerSpan { start end }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# 4. Of what is most likely right: who says most, in which outlets, about what, and when?
# Counted over all pages; the next page: give the endCursor as the variable $after.
query Counted($after: String) {
  statements(
    first: 5
    after: $after
    filter: { minConfidence: 0.8 }
    orderBy: { field: CONFIDENCE, direction: DESC }
  ) {
    totalCount
    speakers: facets(by: SPEAKER, first: 5) { count node { ... on Agent { name } } }
    outlets: facets(by: PUBLISHER, first: 5) { count node { ... on Organization { name } } }
    eventTypes: facets(by: EVENT_TYPE, first: 5) { value count }
    histogram(interval: MONTH) { from to count }
    pageInfo { hasNextPage endCursor }
    nodes {
      plainText
      confidence
      speaker { __typename name ... on Person { positions { title } } }
      article { title }
      events(first: 3) {
        edges { confidence node { title articles(first: 3) { totalCount nodes { title } } } }
      }
    }
  }
}
`,
    variables: '{ "after": null }',
  },
  {
    query: `# 5. Where do words stand? Put your own into the variable $text:
# words, "a phrase", begin*, this OR that, -without, (groups).
query Search($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 10) {
    totalCount
    facets(by: TYPE) { value count }
    edges {
      score
      node {
        __typename
        ... on Agent { name aliases }
        ... on Event { eventTitle: title date { edtf } }
        ... on Statement { plainText speaker { name } }
        ... on Article { title publishedOn { edtf } }
      }
      snippets(first: 2) { text span { start end } highlights { start end } article { uri } }
    }
  }
}
`,
    variables: '{ "text": "said OR will OR year*", "types": null }',
  },
];
