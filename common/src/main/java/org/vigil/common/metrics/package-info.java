/** What those who run a service watch: numbers of its tables and topics, beside what its parts count themselves. */
package org.vigil.common.metrics;
