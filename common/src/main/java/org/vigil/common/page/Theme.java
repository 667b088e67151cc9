package org.vigil.common.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether pages are dark on light or light on dark. */
public enum Theme {

    /** As the device is set. */
    AUTO,
    LIGHT,
    DARK;

    static Optional<Theme> of(String name) {
        return Stream.of(values()).filter(theme -> theme.getTag().equals(name)).findFirst();
    }

    /** As it stands in a page. */
    public String getTag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
