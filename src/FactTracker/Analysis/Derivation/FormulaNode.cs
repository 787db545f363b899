namespace FactTracker.Analysis;

/// <summary>A claim with a formula, within a <see cref="FormulaGraph"/>.</summary>
internal sealed class FormulaNode
{
    public FormulaNode(int index, Claim claim)
    {
        (Index, Claim) = (index, claim);
        if (claim.Formula is null) return;
        Formula = Formula.TryParse(claim.Formula, out var formula, out var error) ? formula : null;
        Error = error;
    }

    /// <summary>The index of the claim in its set.</summary>
    public int Index { get; }

    public Claim Claim { get; }

    public Formula? Formula { get; }

    public FormulaError? Error { get; }

    /// <summary>The nodes of those inputs that have formulas.</summary>
    public List<int> Inputs { get; } = [];

    public bool IsInCircle { get; set; }

    public bool StartsCircle { get; set; }

    /// <summary>The ids of a circle from this claim back to it, or the first of them.</summary>
    public IReadOnlyList<string> Circle { get; set; } = [];
}
