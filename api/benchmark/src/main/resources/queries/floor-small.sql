select json_build_object('data', json_build_object('person', json_build_object('id', a.id::text, 'name', a.name,
  'statements', (select json_build_object('nodes', coalesce(json_agg(json_build_object(
    'id', s.id::text, 'kind', s.kind, 'text', s.text, 'saidOn', json_build_object('edtf', s.said_edtf),
    'events', (select json_build_object('nodes', coalesce(json_agg(json_build_object('id', e.id::text, 'title', e.title)
        order by e.confidence desc, e.id desc), '[]'))
      from (select t.id, t.title, l.confidence from statement_event l join event t on t.id = l.event_id
        where l.statement_id = s.id order by l.confidence desc, t.id desc limit 3) e))
    order by s.said_order desc, s.id desc), '[]'))
    from (select id, kind, text, said_edtf, said_order from statement where speaker_id = a.id
      order by said_order desc, id desc limit 3) s))))::text
from agent a where a.id = ?
