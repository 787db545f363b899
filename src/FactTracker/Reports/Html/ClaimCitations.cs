using FactTracker.Reports.Citing;
using FactTracker.Reports.Content;

namespace FactTracker.Reports.Html;

/// <summary>Writes how to cite a claim or a report: in words, in BibTeX and in CSL-JSON.</summary>
internal sealed class ClaimCitations(ReportContent content)
{
    public void Write(HtmlText html, ReportedClaim it) => Write(html, CitedClaim.Of(it, content), "Cite this claim");

    /// <summary>Writes the citation of any claim, which the script fills in for the one that a reader opens.</summary>
    public void WriteTemplate(HtmlText html)
    {
        html.Add($"<template>");
        Write(html, CitedClaim.OfAny(content), "Cite this claim");
        html.Add($"</template>\n");
    }

    public void WriteReport(HtmlText html) => Write(html, CitedClaim.OfSet(content), "Cite this report");

    private void Write(HtmlText html, CitedClaim cited, string heading)
    {
        html.Add($"<details class=q><summary>{heading}</summary><p>{cited.Source.ToReference(content.Options.Culture)}</p>");
        html.Add($"<pre tabindex=0 role=group aria-label=BibTeX>{cited.ToBibTeX()}</pre>");
        html.Add($"<pre tabindex=0 role=group aria-label=CSL-JSON>{cited.ToCslJson()}</pre></details>");
    }
}
