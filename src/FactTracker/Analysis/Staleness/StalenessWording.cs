using System.Globalization;
using FactTracker.Wording;
using NodaTime;

namespace FactTracker.Analysis;

/// <summary>Describes in English what is stale or falls due, and what to do about it.</summary>
/// <example><code>
/// var stale = set.StaleAt(SystemClock.Instance.GetCurrentInstant());
/// foreach (var finding in stale.Findings) Console.WriteLine($"{finding.ToWords()} {finding.ToAction()}");
/// </code></example>
public static class StalenessWording
{
    extension(StaleFinding finding)
    {
        /// <summary>Returns why the claim is stale, as a sentence.</summary>
        /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(finding);
            var since = finding.Since is { } date ? InWords(date, culture) : null;
            var what = finding.Reason switch
            {
                StaleReason.Expired => since is null ? "it has expired" : $"it expired on {since}",
                StaleReason.CheckOverdue => since is null ? "its check is overdue" : $"it should have been checked again by {since}",
                StaleReason.MaxAge => since is null ? "it is too old" : $"it reached its maximum age on {since}",
                StaleReason.AgeNotKnown => "it has no date by which its age is known",
                StaleReason.NewerClaim => $"\"{finding.NewerClaim}\" replaces it" + (since is null ? "" : $" since {since}"),
                StaleReason.NewerEdition =>
                    $"its source \"{finding.Source}\" has a newer edition, \"{finding.NewerSource}\""
                    + (since is null ? "" : $", of {since}"),
                StaleReason.EvidenceChanged => $"{SourceOf(finding)} no longer says what was cited" + (since is null ? "" : $" ({since})"),
                _ => $"{SourceOf(finding)} was {StatusOf(finding.Reason)}",
            };
            return finding.IsCertain ? $"{char.ToUpperInvariant(what[0])}{what[1..]}." : $"Possibly {what}.";
        }

        /// <summary>Returns what to do about it, as a sentence.</summary>
        public string ToAction()
        {
            ArgumentNullException.ThrowIfNull(finding);
            return finding.Reason.ToAction(finding.NewerSource);
        }
    }

    extension(AgendaItem item)
    {
        /// <summary>Returns what falls due, as a sentence.</summary>
        /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(item);
            var day = InWords(item.Due, culture);
            var what = item.Reason switch
            {
                StaleReason.Expired => $"it expires on {day}",
                StaleReason.CheckOverdue => $"it is to be checked by {day}",
                _ => $"it reaches its maximum age on {day}",
            };
            return item.IsCertain ? $"{char.ToUpperInvariant(what[0])}{what[1..]}." : $"Possibly {what}.";
        }

        /// <summary>Returns what to do about it, as a sentence.</summary>
        public string ToAction()
        {
            ArgumentNullException.ThrowIfNull(item);
            return item.Reason.ToAction(null);
        }
    }

    extension(StaleClaims stale)
    {
        /// <summary>Returns how many claims are stale, and one line for each finding.</summary>
        /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(stale);
            var day = InWords(stale.At, culture);
            var count = stale.Findings.Select(finding => finding.Claim).Distinct().Count();
            var head = count switch
            {
                0 => $"No claim is stale on {day}.",
                1 => $"1 claim is stale on {day}.",
                _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} claims are stale on {day}."),
            };
            return string.Join('\n', [head, .. stale.Findings.Concat(stale.Possible).Select(it => $"{it.Claim}: {it.ToWords(culture)}")]);
        }
    }

    extension(Agenda agenda)
    {
        /// <summary>Returns the time, and one line for each item.</summary>
        /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
        public string ToWords(CultureInfo? culture = null)
        {
            ArgumentNullException.ThrowIfNull(agenda);
            var head = $"From {InWords(agenda.From, culture)} to {InWords(agenda.Until, culture)}";
            return agenda.Items.IsEmpty
                ? $"{head} nothing falls due."
                : string.Join('\n', [$"{head}:", .. agenda.Items.Select(item => $"{item.Claim}: {item.ToWords(culture)}")]);
        }
    }

    private static string InWords(LocalDate date, CultureInfo? culture) =>
        Edtf.From(date).ToWords(Wordbook.For(culture ?? CultureInfo.InvariantCulture).Culture);

    private static string SourceOf(StaleFinding finding) =>
        finding.IsIndirect ? $"the source \"{finding.Source}\", on which a cited one is based," : $"its source \"{finding.Source}\"";

    private static string StatusOf(StaleReason reason) => reason switch
    {
        StaleReason.SourceRetracted => "retracted",
        StaleReason.SourceWithdrawn => "withdrawn",
        _ => "corrected",
    };
}
