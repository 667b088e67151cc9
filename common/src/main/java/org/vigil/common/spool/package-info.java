/**
 * Large bodies: spooled into the database as they stream in, so that every replica can work them off and a crash loses nothing,
 * and cut into their records without holding more than one of them.
 */
package org.vigil.common.spool;
