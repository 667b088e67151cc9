package org.vigil.sources.lineage;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.sources.report.LineageProposal;
import org.vigil.sources.report.LineageProposer;
import org.vigil.sources.report.ReportText;

@ApplicationScoped
class Relatives implements LineageProposer {

    @Override
    public List<LineageProposal> examine(ReportText text) {
        return List.of();
    }
}
