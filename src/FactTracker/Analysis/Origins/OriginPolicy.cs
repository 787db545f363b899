namespace FactTracker.Analysis;

/// <summary>What counts as an origin of a claim, and which origins are taken for one.</summary>
/// <remarks>Immutable; equal by content. The name is written into every result, so give a policy of your own another name.</remarks>
/// <example><code>
/// var careful = OriginPolicy.Default with { Name = "one per publisher", TiesPublishers = true };
/// Console.WriteLine(set.OriginsOf(claim, careful).Count);
/// </code></example>
public sealed record OriginPolicy
{
    /// <summary>The default: retracted and withdrawn sources support nothing, and neither publisher nor author makes two sources
    /// one.</summary>
    public static OriginPolicy Default { get; } = new();

    /// <summary>The name of the policy.</summary>
    public string Name { get; init; } = "default";

    /// <summary>Whether origins of one publisher count as one for the lower end of the interval. Publishers are compared by id, or else by
    /// name. False by default.</summary>
    public bool TiesPublishers { get; init; }

    /// <summary>Whether origins that have an author in common count as one for the lower end of the interval. Authors are compared by id,
    /// or else by name. False by default.</summary>
    public bool TiesAuthors { get; init; }

    /// <summary>Whether retracted and withdrawn sources count like any others. False by default: they are listed as left out.</summary>
    public bool CountsRetracted { get; init; }

    /// <summary>Judgements whether records are the same source; none by default. Those that were judged the same are one source, and those
    /// that were judged not the same are two, whatever addresses or identifiers they share.</summary>
    public Judgements Judgements { get; init; } = Judgements.None;
}
