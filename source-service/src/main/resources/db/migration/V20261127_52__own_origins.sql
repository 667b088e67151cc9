-- A report of which nothing earlier is known goes back to itself; that nobody has judged it is said by its lineage.
update report set origin_id = id where origin_id is null;
