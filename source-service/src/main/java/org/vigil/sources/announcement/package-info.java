/** Reports whose ids others have chosen: an import of incident-service is a report by the source whose data came in. */
package org.vigil.sources.announcement;
