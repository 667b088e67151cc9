/**
 * Making all counts anew from the topics, beside those in use: the tables are made a second time, by the same migrations, in a
 * schema of their own; every event that was ever taken in is taken into them again; both are compared, row by row and cell by
 * cell; and then the new ones take the place of the old within one transaction, at the very same place of each topic. Until
 * then
 * every answer comes from the old ones, and a rebuild that is cut off leaves nothing behind.
 */
package org.vigil.stats.rebuild;
