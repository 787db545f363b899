using System.Globalization;
using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>The origins of a claim: the sources that it rests on in the end, and how many of them are independent.</summary>
/// <remarks>Equality is by content. The tree is drawn when it is first used, and follows from the set and the claim.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Count">The number of independent origins.</param>
/// <param name="Origins">The origins, in the order of the set.</param>
/// <example><code>
/// var origins = set.OriginsOf(claim);
/// Console.WriteLine($"{origins.Sources} sources, {origins.Count} origins");
/// </code></example>
public sealed record ClaimOrigins(ClaimId Claim, OriginCount Count, ValueList<Origin> Origins)
{
    private OriginTree? _tree;

    /// <summary>The number of different sources that are cited in support: records of one source, and its copies, count once.</summary>
    public int Sources { get; init; }

    /// <summary>Whether the lower end of <see cref="Count"/> may be too low, because the exact one would take too long to find.</summary>
    public bool IsLowerBound { get; init; }

    /// <summary>How many sources are cited in each other stance. They count towards no origin.</summary>
    public ValueList<StanceCount> OtherStances { get; init; }

    /// <summary>The retracted and withdrawn sources that are left out, each once.</summary>
    public IReadOnlyList<SourceId> LeftOut { get; init; } = [];

    /// <summary>The circles among the sources that the claim rests on, each once.</summary>
    public ValueList<OriginCycle> Cycles { get; init; }

    /// <summary>Whether there are more circles than <see cref="Cycles"/> lists.</summary>
    public bool HasMoreCycles { get; init; }

    /// <summary>The name of the policy by which origins were counted.</summary>
    public string Policy { get; init; } = OriginPolicy.Default.Name;

    /// <summary>The citations in support with what they are based on, as a tree.</summary>
    public OriginTree Tree => _tree ??= Drawing?.Draw() ?? OriginTree.Empty;

    /// <summary>Returns the tree with at most so many nodes, which is much faster than a tree of 10,000 of which a few are shown.</summary>
    /// <param name="most">The maximum number of nodes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <example><code>
    /// Console.WriteLine(set.OriginsOf(claim).DrawTree(100).Nodes.Count());
    /// </code></example>
    public OriginTree DrawTree(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return Drawing is { } drawing ? new OriginDrawing(drawing).Draw(most) : Tree;
    }

    internal OriginDrawing? Drawing { get; init; }

    /// <summary>Whether two answers have the same content.</summary>
    /// <param name="other">The other answer.</param>
    public bool Equals(ClaimOrigins? other) => ReferenceEquals(this, other)
        || (other is not null && Claim == other.Claim && Count == other.Count && Origins == other.Origins && Sources == other.Sources
            && IsLowerBound == other.IsLowerBound && OtherStances == other.OtherStances && LeftOut.SequenceEqual(other.LeftOut)
            && Cycles == other.Cycles && HasMoreCycles == other.HasMoreCycles && Policy == other.Policy);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Count, Sources, Policy);

    /// <summary>Describes the answer in sentences, in English for every culture.</summary>
    /// <param name="culture">The culture whose formats of numbers to use; the invariant one when null.</param>
    public string ToWords(CultureInfo? culture = null) => OriginWording.ToWords(this, culture ?? CultureInfo.InvariantCulture);

    /// <summary>Returns the answer as indented JSON; the README of the folder documents its shape.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    /// <summary>Writes the answer as one JSON object.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        OriginJson.Write(this, Tree, int.MaxValue, json);
    }

    /// <summary>
    /// Writes the answer as one JSON object, and of long lists and of a large tree only a part; <c>isCut</c> says so. The answers for all
    /// claims of a set whose sources form one large circle would otherwise have the circle once for each claim.
    /// </summary>
    /// <param name="json">The writer.</param>
    /// <param name="most">The maximum number of nodes of the tree, and of entries of each list.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    /// <example><code>
    /// using var writer = new System.Text.Json.Utf8JsonWriter(Console.OpenStandardOutput());
    /// set.OriginsOf(claim).WriteTo(writer, most: 100);
    /// </code></example>
    public void WriteTo(Utf8JsonWriter json, int most)
    {
        ArgumentNullException.ThrowIfNull(json);
        OriginJson.Write(this, DrawTree(most), most, json);
    }

    /// <summary>Returns the tree as a diagram in the language of Mermaid.</summary>
    public string ToMermaid() => OriginDiagram.ToMermaid([this]);

    /// <summary>Returns the tree as a diagram in the language of Graphviz.</summary>
    public string ToDot() => OriginDiagram.ToDot([this]);

    /// <summary>Returns the claim and the count.</summary>
    public override string ToString() => $"{Claim}: {Count}";
}
