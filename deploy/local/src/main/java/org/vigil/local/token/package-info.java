/** Bearer tokens for people at this machine, signed with a key made on first start and checked as a cluster's are. */
package org.vigil.local.token;
