-- Of sources that arrived before their terms were kept, nobody knows whether they may be passed on. Their newest event is taken
-- in once more when the topic of sources is filled again.
delete from inbox i using known_source k
where i.topic = 'vigil.sources.v1' and i.key = k.id and i.revision = k.revision and k.redistributable is null;
update known_source set revision = revision - 1 where redistributable is null;
