using System.Globalization;
using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>What changed between two states of a set.</summary>
/// <remarks>
/// <para>Immutable; equal by content. The difference in the other direction has the same changes with their sides swapped.</para>
/// </remarks>
/// <example><code>
/// var difference = set.DifferenceFrom(other);
/// File.WriteAllText("news.md", difference.ToMarkdown());
/// </code></example>
public sealed record SetDifference
{
    internal SetDifference(ClaimSet before, ClaimSet after, ValueList<RecordChange> changes) =>
        (Before, After, Changes) = (before, after, changes);

    /// <summary>The earlier state.</summary>
    public ClaimSet Before { get; }

    /// <summary>The later state.</summary>
    public ClaimSet After { get; }

    /// <summary>
    /// The changes: of the set as a whole, then of claims, then of sources, each in the order of the later state, with removed records at
    /// the end.
    /// </summary>
    public ValueList<RecordChange> Changes { get; }

    /// <summary>Whether anything changed.</summary>
    public bool Any => !Changes.IsEmpty;

    /// <summary>
    /// Applies the changes to a set: the earlier state, or one with further edits. References to renamed records follow, and added records
    /// go to the end.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <returns>The later state, but for the order of its records, when the set is the earlier state.</returns>
    /// <exception cref="ArgumentException">The set does not have a record that changed, or has one that is to be added.</exception>
    public ClaimSet ApplyTo(ClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return DifferenceApplication.Apply(Changes, set);
    }

    /// <summary>Returns the changes for people: their number, and a line for each, those of one kind together.</summary>
    /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
    public string ToWords(CultureInfo? culture = null) => DifferenceText.Of(this, culture);

    /// <summary>Returns a change in a few words: "65% → 63%, down 2 points; now disputed".</summary>
    /// <param name="change">One of the changes.</param>
    /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
    public string ToWords(RecordChange change, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new ChangeWording(this, culture).Of(change);
    }

    /// <summary>Returns what a changed record says or is: the words of a claim, the reference of a source.</summary>
    /// <param name="change">One of the changes.</param>
    /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
    public string NameOf(RecordChange change, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new ChangeWording(this, culture).NameOf(change);
    }

    /// <summary>Returns the numbers of changes as sentences: "Claims: 2 changed, 1 added. Sources: 1 removed."</summary>
    /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
    public string ToSummary(CultureInfo? culture = null) => DifferenceText.SummaryOf(this, culture);

    /// <summary>Returns the changes as a Markdown text with a heading, "What changed since …", for a newsletter. All texts of the sets
    /// are escaped.</summary>
    /// <param name="culture">The culture whose formats to use, or null for English ones.</param>
    public string ToMarkdown(CultureInfo? culture = null) => DifferenceMarkdown.Of(this, culture);

    /// <summary>Writes the changes as a JSON object; the README of the folder documents its members.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        DifferenceJson.Write(json, this);
    }

    /// <summary>Returns the changes as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
