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
    query: `# 4. Verbatim quotations that refer to an event of another article, the surest first.
# The next page: give the endCursor as the variable $after.
query AcrossArticles($after: String) {
  statements(
    first: 20
    after: $after
    filter: { kind: [DIRECT], minConfidence: 0.5 }
    orderBy: { field: CONFIDENCE, direction: DESC }
  ) {
    pageInfo { hasNextPage endCursor }
    nodes {
      text
      confidence
      speaker { __typename name ... on Person { positions { title } } }
      article { title }
      events(first: 3) {
        edges { confidence node { title articles(first: 3) { nodes { title } } } }
      }
    }
  }
}
`,
    variables: '{ "after": null }',
  },
  {
    query: `# 5. What lets countries speak, and what could not be imported?
query CountriesAndNotices {
  places(first: 10, filter: { kind: [COUNTRY] }, orderBy: { field: STATEMENTS, direction: DESC }) {
    nodes {
      name
      countryCode
      aliases
      statements(first: 3) { totalCount nodes { text cue saidOn { edtf } } }
    }
  }
  importNotices(first: 10) {
    totalCount
    nodes { uri kind place reason notedAt }
  }
}
`,
  },
];
