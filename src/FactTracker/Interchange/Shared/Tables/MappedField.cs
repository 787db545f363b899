using System.Globalization;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>One pair of a mapping: where a value comes from, and the field of FactTracker's that it is for.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Source">
/// The header of a column, the path of a JSON member (<c>review.author.name</c>), the position of a column (<c>#3</c>), or a constant
/// after an
/// equals sign (<c>=Example Check</c>).
/// </param>
/// <param name="Field">The name of FactTracker's column, such as <c>text</c>, <c>verdict</c> or <c>qualifiers.answer</c>.</param>
/// <example><code>new MappedField("claim_date", "stated")</code></example>
public sealed record MappedField(string Source, string Field)
{
    private const char Equal = '=', Number = '#';

    /// <summary>Whether a table or record may lack the source; so it is in mapping files, which are made for many tables.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The constant, or null when the value comes from a column or member.</summary>
    public string? Constant => Source is [Equal, .. var text] ? text : null;

    /// <summary>The position of the column, from 1, when the source is written as <c>#3</c>; otherwise null.</summary>
    public int? Position => Source is [Number, .. var digits] ? PositionIn(digits) : null;

    /// <summary>The position that the source may be: <c>#3</c>, or <c>3</c> in a table without a header row.</summary>
    internal int? PossiblePosition => Position ?? PositionIn(Source);

    /// <summary>Returns the pair as it is written on the command line.</summary>
    public override string ToString() => $"{Source}={Field}";

    /// <summary>Whether a header is the one that the pair names.</summary>
    internal bool Names(string header) => Constant is null && Source.Length > 0
        && (Source.Trim() == header.Trim() || (FieldNames.Key(Source) is { Length: > 0 } key && key == FieldNames.Key(header)));

    private static int? PositionIn(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position > 0 ? position : null;
}
