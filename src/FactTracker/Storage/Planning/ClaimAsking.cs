using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Storage;

/// <summary>Asks the claims that an engine found the query itself. Not thread-safe, because answers are kept.</summary>
internal sealed class ClaimAsking
{
    private readonly StoreQuery _query;
    private readonly NeededSources _needs;
    private readonly QueryExpression? _asked;
    private readonly bool _countsPossible;
    private readonly TimeQuestion? _about;
    private QueryTest? _test;

    public ClaimAsking(StoreQuery query, NeededSources needs)
    {
        (_query, _needs) = (query, needs);
        var choice = query.Where?.Expression as CertaintyExpression;
        _asked = choice?.Inner ?? query.Where?.Expression;
        _countsPossible = query.WithPossible || choice?.IsPossibly == true;
        if (query.About is { } time) _about = new TimeQuestion(time, query.Match);
    }

    /// <summary>Asks the next claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="sources">The sources that are needed for them: always the same ones where all are.</param>
    /// <returns>For each claim whether it answers the query certainly (true) or possibly (false), or not at all (null).</returns>
    public IEnumerable<bool?> Of(IEnumerable<Claim> claims, SourceList sources)
    {
        if (_asked is not null && (_test is null || _needs == NeededSources.Cited))
            _test = new QueryCompiler(ClaimSet.Empty with { Sources = sources }, _query.Policy).Compile(_asked);
        return claims.Select(Of);
    }

    private bool? Of(Claim claim)
    {
        if (_about?.HoldsFor(claim) == false) return null;
        return (_test?.Of(claim) ?? Truth.Yes) switch
        {
            Truth.Yes => true,
            Truth.Possibly when _countsPossible => false,
            _ => null,
        };
    }
}
