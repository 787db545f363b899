using System.Globalization;

namespace FactTracker.History;

/// <summary>Describes in English what became of quotes.</summary>
/// <example><code>Console.WriteLine(set.CheckEvidence(copies).ToWords());</code></example>
public static class EvidenceWording
{
    extension(EvidenceState state)
    {
        /// <summary>Returns the state as JSON and command lines have it, such as <c>noCopy</c>.</summary>
        public string ToName() => state switch
        {
            EvidenceState.Found => "found",
            EvidenceState.Moved => "moved",
            EvidenceState.Changed => "changed",
            EvidenceState.Gone => "gone",
            _ => "noCopy",
        };
    }

    extension(EvidenceFinding finding)
    {
        /// <summary>Returns what became of the quote, as one or two sentences.</summary>
        public string ToWords()
        {
            ArgumentNullException.ThrowIfNull(finding);
            var source = $"\"{finding.Source}\"";
            var place = finding.Place?.ToWords();
            var what = finding.State switch
            {
                EvidenceState.Found => $"The quote is in {source}, {place}.",
                EvidenceState.Moved => $"The quote has moved in {source}, to {place}.",
                EvidenceState.Changed => $"The quote is changed in {source}, {place}: {finding.Difference}.",
                EvidenceState.Gone => $"The quote is no longer in {source}.",
                _ => $"There is no copy of {source}{(finding.Fault is { } fault ? $" that can be used: {fault}" : ".")}",
            };
            if (finding.Places > 1)
            {
                var places = finding.Places.ToString(CultureInfo.InvariantCulture);
                what += $" It could be any of {places} places; a prefix or suffix decides.";
            }

            return finding.Missing.IsEmpty ? what : $"{what} The quote does not have {string.Join(", ", finding.Missing)}.";
        }
    }

    extension(EvidenceReport report)
    {
        /// <summary>Returns how many quotes are in which state, and one line for each that is not as it was.</summary>
        public string ToWords()
        {
            ArgumentNullException.ThrowIfNull(report);
            var lines = report.Findings.Where(finding => finding.State != EvidenceState.Found || !finding.Missing.IsEmpty)
                .Select(finding => $"{finding.Claim}: {finding.ToWords()}");
            return string.Join('\n', [report.ToSummary(), .. lines]);
        }

        /// <summary>Returns how many quotes are in which state, as a sentence: "5 quotes: 3 found, 1 changed, 1 gone."</summary>
        public string ToSummary()
        {
            ArgumentNullException.ThrowIfNull(report);
            var count = report.Findings.Count;
            if (count == 0) return "The set has no quotes.";
            (EvidenceState State, string Words)[] states =
            [
                (EvidenceState.Found, "found"), (EvidenceState.Moved, "moved"), (EvidenceState.Changed, "changed"),
                (EvidenceState.Gone, "gone"), (EvidenceState.NoCopy, "without a copy"),
            ];
            var parts = states.Select(it => (it.Words, Count: report.CountOf(it.State))).Where(it => it.Count > 0)
                .Select(it => string.Create(CultureInfo.InvariantCulture, $"{it.Count:N0} {it.Words}"));
            var quotes = count == 1 ? "quote" : "quotes";
            return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {quotes}: {string.Join(", ", parts)}.");
        }
    }
}
