/** How the figures of each publisher fare: against arithmetic, and against our own count. */
package org.vigil.stats.scoreboard;
