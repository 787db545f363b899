using System.Globalization;
using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Passes over the records of a feed before they are read, and finds the ids that several claims have. Only such claims can be equal; the
/// reviews of all but the first of these are kept, so that they can be given out with the first.
/// </summary>
/// <param name="expected">How many records are expected.</param>
internal sealed class RecordSurvey(int expected) : ReadRecords
{
    private readonly PassedIds _passed = new(expected);
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Review>> _later = new(StringComparer.Ordinal);

    /// <summary>The ids that several claims have.</summary>
    public IReadOnlySet<string> Repeated => _repeated;

    /// <summary>Returns the reviews of a claim that come after the first claim with its id.</summary>
    /// <param name="key">The <see cref="KeyOf"/> the claim.</param>
    public IReadOnlyList<Review> Later(string key) => _later.TryGetValue(key, out var reviews) ? reviews : [];

    /// <summary>Returns the content of a claim without its reviews, whose citations are of <see cref="NameOf">names</see>.</summary>
    public static string KeyOf(Claim claim) => Bare(claim).ToJson();

    /// <summary>
    /// Returns what stands for a source: of two sources with the same id, one must be known from the other before their final ids are.
    /// </summary>
    public static SourceId NameOf(Source source) =>
        new(string.Create(CultureInfo.InvariantCulture, $"source-{source.Id.GetHashCode():x8}{source.GetHashCode():x8}"));

    /// <summary>Adds a claim of which only the id is read, if no claim before has it.</summary>
    /// <returns>Whether that is enough; otherwise the claim must be read and added.</returns>
    public bool TryAdd(string id) => _passed.Add(id);

    /// <summary>Ends the survey. The ids of claims that are alone with theirs need not be known any longer.</summary>
    /// <returns>What remembered the ids, empty.</returns>
    public PassedIds End()
    {
        _passed.Clear();
        return _passed;
    }

    /// <inheritdoc/>
    public override SourceId Add(Source source, SchemaNode node) => NameOf(source);

    /// <inheritdoc/>
    public override void Add(Claim claim, SchemaNode node)
    {
        if (_passed.Add(claim.Id.Text)) return;
        _repeated.Add(claim.Id.Text);
        if (claim.Reviews.IsEmpty) return;
        var key = KeyOf(claim);
        if (!_later.TryGetValue(key, out var reviews)) _later.Add(key, reviews = []);
        reviews.AddRange(claim.Reviews);
    }

    /// <summary>Not asked: a claim counts too that is left out afterwards because a review has it.</summary>
    public override bool HasClaim(string id) => false;
}
