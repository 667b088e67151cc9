/** What a service does by itself, beside what it is asked for. */
package org.vigil.common.worker;
