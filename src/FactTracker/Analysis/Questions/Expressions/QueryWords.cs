using System.Collections.Frozen;

namespace FactTracker.Analysis;

/// <summary>The words and signs of the language: names, operators and keywords.</summary>
internal static class QueryWords
{
    public const string And = "and";
    public const string Or = "or";
    public const string Not = "not";
    public const string Has = "has";
    public const string Missing = "missing";
    public const string Possibly = "possibly";
    public const string Certainly = "certainly";
    public const string QualifierPrefix = "qualifier.";

    private static readonly (QueryField Field, string Name, FieldKind Kind)[] Fields =
    [
        (QueryField.Id, "id", FieldKind.Text), (QueryField.Subject, "subject", FieldKind.Text),
        (QueryField.Property, "property", FieldKind.Text), (QueryField.Value, "value", FieldKind.Any),
        (QueryField.Unit, "unit", FieldKind.Text), (QueryField.When, "when", FieldKind.Date),
        (QueryField.Place, "place", FieldKind.Text), (QueryField.Tag, "tag", FieldKind.Text),
        (QueryField.Status, "status", FieldKind.Text), (QueryField.Rank, "rank", FieldKind.Text),
        (QueryField.Confidence, "confidence", FieldKind.Probability), (QueryField.Claimant, "claimant", FieldKind.Text),
        (QueryField.Text, "text", FieldKind.Text), (QueryField.Recorded, "recorded", FieldKind.Date),
        (QueryField.Origins, "origins", FieldKind.Count), (QueryField.Source, "source", FieldKind.Text),
        (QueryField.SourceKind, "source.kind", FieldKind.Text), (QueryField.SourcePublisher, "source.publisher", FieldKind.Text),
        (QueryField.SourcePublished, "source.published", FieldKind.Date), (QueryField.Verdict, "verdict", FieldKind.Text),
    ];

    private static readonly (QueryOperator Operator, string Sign)[] Operators =
    [
        (QueryOperator.Equal, "="), (QueryOperator.NotEqual, "!="), (QueryOperator.Less, "<"), (QueryOperator.AtMost, "<="),
        (QueryOperator.Greater, ">"), (QueryOperator.AtLeast, ">="), (QueryOperator.HasWords, "~"), (QueryOperator.Before, "before"),
        (QueryOperator.After, "after"), (QueryOperator.During, "during"), (QueryOperator.Overlaps, "overlaps"),
        (QueryOperator.Contains, "contains"),
    ];

    private static readonly FrozenDictionary<string, QueryField> ByName =
        Fields.ToFrozenDictionary(row => row.Name, row => row.Field, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, QueryOperator> BySign =
        Operators.ToFrozenDictionary(row => row.Sign, row => row.Operator, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that stand for themselves only in quotes.</summary>
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [And, Or, Not, Has, Missing, Possibly, Certainly, .. Operators.Select(row => row.Sign)], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names, without those of qualifiers.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Fields.Select(row => row.Name)];

    /// <summary>The words that begin a condition and are no names.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = [Not, Has, Missing, Possibly, Certainly];

    /// <summary>The operators as they are written.</summary>
    public static IReadOnlyList<string> Signs { get; } = [.. Operators.Select(row => row.Sign)];

    public static bool IsReserved(string word) => Reserved.Contains(word);

    public static bool TryField(string name, out QueryField field) => ByName.TryGetValue(name, out field);

    public static bool TryOperator(string sign, out QueryOperator comparison) => BySign.TryGetValue(sign, out comparison);

    public static string NameOf(QueryField field) => field == QueryField.Qualifier ? QualifierPrefix : Fields[(int)field].Name;

    public static string SignOf(QueryOperator comparison) => Operators[(int)comparison].Sign;

    public static FieldKind KindOf(QueryField field) => field == QueryField.Qualifier ? FieldKind.Any : Fields[(int)field].Kind;

    /// <summary>Whether an operator compares dates alone.</summary>
    public static bool IsOfDates(QueryOperator comparison) => comparison >= QueryOperator.Before;

    /// <summary>Whether an operator can be asked of a field.</summary>
    public static bool Takes(FieldKind kind, QueryOperator comparison) => kind switch
    {
        FieldKind.Text => comparison is QueryOperator.Equal or QueryOperator.NotEqual or QueryOperator.HasWords,
        FieldKind.Date => comparison != QueryOperator.HasWords,
        FieldKind.Any => true,
        _ => comparison < QueryOperator.HasWords,
    };
}
