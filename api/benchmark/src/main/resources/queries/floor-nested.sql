select json_build_object('data', json_build_object('people', json_build_object(
  'pageInfo', json_build_object('hasNextPage', count(*) = 20, 'endCursor', max(a.name)),
  'nodes', json_agg(json_build_object('id', a.id::text, 'name', a.name, 'statements', (
    select json_build_object('nodes', coalesce(json_agg(json_build_object(
      'id', s.id::text, 'kind', s.kind, 'text', s.text, 'saidOn', json_build_object('edtf', s.said_edtf),
      'article', (select json_build_object('id', r.id::text, 'title', r.title) from article r where r.id = s.article_id),
      'events', (select json_build_object('nodes', coalesce(json_agg(json_build_object(
        'id', e.id::text, 'title', e.title, 'type', e.type,
        'articles', (select json_build_object('nodes', coalesce(json_agg(json_build_object(
          'id', w.id::text, 'title', w.title) order by w.published_order desc, w.id desc), '[]'))
          from (select r.id, r.title, l.published_order from event_article l join article r on r.id = l.article_id
            where l.event_id = e.id order by l.published_order desc, l.article_id desc limit 2) w)) order by e.confidence desc, e.id desc), '[]'))
        from (select t.id, t.title, t.type, l.confidence from statement_event l join event t on t.id = l.event_id
          where l.statement_id = s.id order by l.confidence desc, t.id desc limit 3) e))
      order by s.said_order desc, s.id desc), '[]'))
    from (select id, kind, text, said_edtf, article_id, said_order from statement where speaker_id = a.id
      order by said_order desc, id desc limit 10) s)) order by a.name))))::text
from (select id, name from agent where kind = 'PERSON' and name > ? order by name limit 20) a
