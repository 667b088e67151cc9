/** What is done at regular intervals. */
package org.vigil.common.schedule;
