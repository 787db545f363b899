namespace FactTracker.Analysis;

/// <summary>How a query reads what is not exact: hedged quantities and imprecise dates.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <example><code>
/// var circa = new EdtfPolicy { Name = "circa 5 years", Approximate = new EdtfMargin(Years: 5, Months: 1, Days: 3) };
/// var policy = new QuestionPolicy { Name = "circa", Dates = circa };
/// </code></example>
public sealed record QuestionPolicy
{
    /// <summary>Reads hedges as people commonly do, and dates as they are written.</summary>
    public static QuestionPolicy Default { get; } = new();

    /// <summary>The name to record with results. It must not be empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "everyday";

    /// <summary>Which numbers a hedged quantity of a claim may stand for. The amounts of a query itself are exact.</summary>
    public QuantityProfile Quantities { get; init; } = QuantityProfile.Default;

    /// <summary>Which days an imprecise date may stand for.</summary>
    public EdtfPolicy Dates { get; init; } = EdtfPolicy.AsWritten;
}
