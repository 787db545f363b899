namespace FactTracker.Sqlite.Reading;

/// <summary>A condition in the terms of the database.</summary>
/// <param name="Match">A query of the word index, or null.</param>
/// <param name="Filter">A condition in SQL on the version <c>v</c>, or null.</param>
/// <param name="IsNever">Whether no claim meets it.</param>
internal readonly record struct Compiled(string? Match = null, string? Filter = null, bool IsNever = false)
{
    /// <summary>What every claim meets.</summary>
    public static readonly Compiled Always;

    /// <summary>What no claim meets.</summary>
    public static readonly Compiled Never = new(IsNever: true);

    private bool IsAlways => this == Always;

    /// <summary>Both hold.</summary>
    public static Compiled And(Compiled left, Compiled right) => left.IsNever || right.IsNever
        ? Never
        : new Compiled(Join(left.Match, " AND ", right.Match), Join(left.Filter, " AND ", right.Filter));

    /// <summary>At least one holds.</summary>
    public static Compiled Or(Compiled left, Compiled right, SqlParameters parameters)
    {
        if (left.IsNever || right.IsAlways) return right;
        if (right.IsNever || left.IsAlways) return left;
        return left.Filter is null && right.Filter is null
            ? new Compiled($"({left.Match} OR {right.Match})")
            : new Compiled(Filter: $"({left.AsFilter(parameters)} OR {right.AsFilter(parameters)})");
    }

    private static string? Join(string? left, string between, string? right) =>
        left is null ? right : right is null ? left : $"({left}{between}{right})";

    private string AsFilter(SqlParameters parameters)
    {
        var match = Match is null ? null : $"v.key IN (SELECT rowid FROM claim_index WHERE claim_index MATCH {parameters.Add(Match)})";
        return Join(match, " AND ", Filter)!;
    }
}
