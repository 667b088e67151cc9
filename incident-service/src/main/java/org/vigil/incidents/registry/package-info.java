/**
 * What this service knows of sources and reports: read models of its own, kept by the events of source-service. A source
 * or report that has not arrived is simply unknown here; when it arrives, or changes in what matters to independence,
 * those who depend on it are told by {@link org.vigil.incidents.registry.ReferenceChanged}.
 */
package org.vigil.incidents.registry;
