using System.Globalization;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Wording;
using NodaTime;

namespace FactTracker.Reports.Content;

/// <summary>What a report shows: the claims, and what the analyses found about them.</summary>
internal sealed class ReportContent
{
    private readonly Dictionary<ClaimId, ReportedClaim> _byId = [];

    public ReportContent(ClaimSet set, ReportOptions options)
    {
        (Set, Options) = (set, options);
        Book = Wordbook.For(options.Culture);
        Changes = options.Before is { } before ? set.DifferenceFrom(before) : null;
        var conflicts = set.FindConflicts(options.Conflicts);
        Stale = set.StaleAt(options.At, options.Staleness);
        Claims = [.. Reported(conflicts)];
        foreach (var it in Claims) _byId.TryAdd(it.Claim.Id, it);
        Conflicts = [.. conflicts.Pairs.Where(pair => pair.Verdict != ConflictVerdict.NotComparable && Concerns(pair))];
        ConflictCount = IsPartial ? Conflicts.Count : conflicts.Count;
        Sources = IsPartial ? [.. SourcesBehind()] : [.. set.Sources];
    }

    public ClaimSet Set { get; }

    public ReportOptions Options { get; }

    public CultureInfo Culture => Book.Culture;

    public Wordbook Book { get; }

    /// <summary>The claims that the report shows, in the order of the set.</summary>
    public IReadOnlyList<ReportedClaim> Claims { get; }

    /// <summary>The sources that it shows, in the order of the set.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The listed conflicts that concern a shown claim.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>The number of conflicts, listed or not.</summary>
    public long ConflictCount { get; }

    public StaleClaims Stale { get; }

    /// <summary>The changes since the earlier set, or null when there is none.</summary>
    public SetDifference? Changes { get; }

    /// <summary>Whether some claims of the set may be left out.</summary>
    public bool IsPartial => Changes is not null || Options.IsOfStale;

    /// <summary>The name of the set, or of what it is.</summary>
    public string Title => Blank(Set.Title) ?? Blank(Set.Id) ?? "Claims";

    /// <summary>The title of the report.</summary>
    public string Heading => (Changes, Options.IsOfStale) switch
    {
        ({ }, _) => $"What changed: {Title}",
        (_, true) => $"Out of date: {Title}",
        _ => Title,
    };

    /// <summary>The day of the report in UTC.</summary>
    public LocalDate Day => Options.At.InUtc().Date;

    /// <summary>Returns a shown claim, or null when it is not in the set or not shown.</summary>
    public ReportedClaim? Find(ClaimId id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns a value in words, without the words of the source.</summary>
    public string WordsOf(ValueList<ClaimValue> values) =>
        Book.Join(values.Select(value => (value.Words is null ? value : value with { Words = null }).ToWords(Options.Culture)));

    /// <summary>Returns a claim in words, or its id when the set does not have it.</summary>
    public string WordsOf(ClaimId id) => Find(id)?.Words
        ?? (Set.Claims.TryGet(id, out var claim) ? Blank(claim.ToWords(Options.Culture)) : null)
        ?? id.Text;

    /// <summary>Returns a day in words.</summary>
    public string WordsOf(LocalDate day) => Edtf.From(day).ToWords(Options.Culture);

    /// <summary>Returns the title of a source, or what stands for it.</summary>
    public string NameOf(Source source) => Blank(source.ToShortReference(Options.Culture)) ?? source.Id.Text;

    /// <summary>Returns the name of a source, or its id when the set does not have it.</summary>
    public string NameOf(SourceId id) => Set.Sources.TryGet(id, out var source) ? NameOf(source) : id.Text;

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words;

    private IEnumerable<ReportedClaim> Reported(Conflicts conflicts)
    {
        var pairs = new ClaimFindings<Conflict>(
            conflicts.Pairs.Where(pair => pair.Verdict != ConflictVerdict.NotComparable),
            pair => pair.B is { } other ? [pair.A, other] : [pair.A]);
        var stale = new ClaimFindings<StaleFinding>(Stale.Findings.Concat(Stale.Possible), finding => [finding.Claim]);
        var changes = new ClaimFindings<ClaimChange>(
            Changes?.Changes.OfType<ClaimChange>().Where(change => change.After is not null) ?? [], change => [change.After!.Id]);
        var history = new ClaimFindings<LoggedEntry>(
            Options.Ledger?.Log(new LogFilter { Until = Options.At }) ?? [],
            logged => logged.Records.Select(record => record.Id).Distinct().Select(ClaimId.Trusted));
        var tracing = Set.TraceOrigins(Options.Origins);
        foreach (var claim in Set.Claims)
        {
            var change = changes[claim.Id] is [var first, ..] ? first : null;
            if ((Changes is not null && change is null) || (Options.IsOfStale && stale[claim.Id].Count == 0)) continue;
            yield return new ReportedClaim(claim, Blank(claim.ToWords(Options.Culture)) ?? claim.Id.Text, tracing.Of(claim))
            {
                Conflicts = pairs[claim.Id],
                Stale = stale[claim.Id],
                Change = change,
                History = history[claim.Id],
            };
        }
    }

    private bool Concerns(Conflict pair) =>
        !IsPartial || _byId.ContainsKey(pair.A) || (pair.B is { } other && _byId.ContainsKey(other));

    private IEnumerable<Source> SourcesBehind()
    {
        var ids = Claims.SelectMany(it => it.Origins.Tree.Nodes.Select(node => node.Node.Source)
            .Concat(it.Claim.Citations.Select(citation => citation.Source))
            .Concat(it.Origins.Origins.SelectMany(origin => origin.Sources))).ToHashSet();
        return Set.Sources.Where(source => ids.Contains(source.Id));
    }
}
