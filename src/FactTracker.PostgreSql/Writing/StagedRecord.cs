using FactTracker.PostgreSql.Sql;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Writing;

/// <summary>A record of a batch, with what the database keeps of it as far as that is needed.</summary>
internal sealed class StagedRecord
{
    private readonly Claim? _claim;
    private readonly Source? _source;
    private byte[]? _json;
    private ClaimIndex? _index;

    public StagedRecord(Claim claim)
    {
        _claim = claim;
        Id = claim.Id.Text;
        Digest = claim.Digest();
    }

    public StagedRecord(Source source)
    {
        _source = source;
        Id = source.Id.Text;
        Digest = source.Digest();
    }

    public StoredKind Kind => _claim is null ? StoredKind.Source : StoredKind.Claim;

    public string Id { get; }

    public Digest Digest { get; }

    /// <summary>The record as a native object in UTF-8.</summary>
    public byte[] Json => _json ??= _claim?.ToUtf8Json() ?? _source!.ToUtf8Json();

    /// <summary>What is indexed of a claim; null for a source.</summary>
    public ClaimIndex? Index => _claim is null ? null : _index ??= ClaimIndex.Of(_claim);

    /// <summary>The terms of a claim that stand in the table of terms: all but its id.</summary>
    public IEnumerable<IndexTerm> Terms => Index is null ? [] : TermsOf(Index);

    /// <summary>Computes what is written of the record, so that this is done before the lock is taken.</summary>
    public void Prepare() => _ = (Json, Index);

    /// <summary>The terms of an index that stand in the table of terms, as it has them.</summary>
    public static IEnumerable<IndexTerm> TermsOf(ClaimIndex index) => index.Terms
        .Where(term => term.Field != StoreField.Id)
        .Select(term => new IndexTerm(term.Field, StoredText.OfIndexed(term.Text)))
        .Distinct();
}
