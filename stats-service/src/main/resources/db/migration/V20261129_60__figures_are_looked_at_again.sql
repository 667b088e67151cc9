-- How a figure stands is kept in every language of the pages; what was kept in English alone is looked at once more.
update figure set held_revision = null;
