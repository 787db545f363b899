using NodaTime;

namespace FactTracker.Wording;

/// <summary>
/// Collects the details of a claim in the order in which people ask: what, when, who, how sure, its status, what belongs to it.
/// </summary>
internal sealed class ClaimDetails(Claim claim, ClaimSet set, Wordbook book)
{
    private readonly List<WordedDetail> _details = [];
    private readonly DetailLabels _labels = book.Phrases.Labels;

    public IReadOnlyList<WordedDetail> All()
    {
        What();
        Who();
        HowSure();
        Standing();
        Belongings();
        Record();
        return _details;
    }

    /// <summary>Those of the details that a table has columns for, in the same words and order; no qualifiers.</summary>
    public IReadOnlyList<WordedDetail> OfTable()
    {
        Add(_labels.Place, claim.Place);
        Add(_labels.Condition, claim.Condition);
        Who();
        HowSure();
        Status();
        return _details;
    }

    private void What()
    {
        Add(_labels.Statement, claim.ToStatement(book.Culture));
        Add(_labels.When, claim.When);
        Add(_labels.Place, claim.Place);
        foreach (var qualifier in claim.Qualifiers)
        {
            Add(qualifier.Name, ValueWording.ToWords(qualifier.Values, book));
        }

        Add(_labels.Condition, claim.Condition);
        Add(_labels.Formula, claim.Formula);
    }

    private void Who()
    {
        if (!claim.Claimant.IsEmpty) Add(_labels.Claimant, AgentWording.ToWords(claim.Claimant, book));
        Add(_labels.Stated, claim.Stated);
        if (!claim.Modality.IsEmpty) Add(_labels.Modality, book.Join(claim.Modality.Select(book.Phrases.Of)));
    }

    private void HowSure()
    {
        foreach (var likelihood in claim.Likelihood)
        {
            Add(_labels.Likelihood, likelihood.ToWords(book.Culture));
        }

        foreach (var confidence in claim.Confidence)
        {
            Add(_labels.Confidence, confidence.ToWords(book.Culture));
        }
    }

    private void Standing()
    {
        Status();
        if (claim.Rank != Rank.Normal) Add(_labels.Rank, book.Phrases.Of(claim.Rank));
        foreach (var review in claim.Reviews)
        {
            Add(_labels.Review, review.ToWords(book.Culture));
        }
    }

    private void Status()
    {
        if (claim.Status == ClaimStatus.Asserted && claim.StatusReason is null) return;
        var status = book.Phrases.Of(claim.Status);
        Add(_labels.Status, claim.StatusReason is { } reason ? $"{status}: {reason}" : status);
    }

    private void Belongings()
    {
        foreach (var relation in claim.Relations)
        {
            var words = $"{book.Phrases.Of(relation.Type)} {relation.Claim}";
            Add(_labels.Relations, set.Claims.TryGet(relation.Claim, out var other) ? $"{words}: {other.ToWords(book.Culture)}" : words);
        }

        if (!claim.Tags.IsEmpty) Add(_labels.Tags, string.Join(", ", (IEnumerable<string>)claim.Tags));
        Add(_labels.Marking, MarkingWording.ToWords(claim.Marking, book));
        Add(_labels.Notes, claim.Notes);
        if (claim.Extensions.Count > 0) Add(_labels.Extensions, claim.Extensions.ToString());
    }

    private void Record()
    {
        var by = claim.RecordedBy is { } recorder ? Phrases.Fill(book.Phrases.By, recorder.ToWords()) : null;
        var at = claim.Recorded is { } recorded ? TimeWording.ToWords(recorded, book) : null;
        if (by is not null || at is not null) Add(_labels.Recorded, string.Join(", ", new[] { at, by }.OfType<string>()));
        Add(_labels.Modified, claim.Modified);
        Add(_labels.Checked, claim.Checked);
        if (claim.CheckEvery is { } period) Add(_labels.CheckEvery, Phrases.Fill(book.Phrases.Every, TimeWording.ToWords(period, book)));
        Add(_labels.Expires, claim.Expires);
    }

    private void Add(string label, ClaimValue? value) => Add(label, value?.ToWords(book.Culture));

    private void Add(string label, Instant? instant) => Add(label, instant is { } at ? TimeWording.ToWords(at, book) : null);

    private void Add(string label, string? words)
    {
        if (words is not null) _details.Add(new WordedDetail(label, words));
    }
}
