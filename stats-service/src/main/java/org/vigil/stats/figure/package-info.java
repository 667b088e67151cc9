/** Numbers that others published, and what arithmetic alone says of them. */
package org.vigil.stats.figure;
