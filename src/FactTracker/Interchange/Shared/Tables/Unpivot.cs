using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>
/// How a wide table is read: each number in certain columns is a claim of its own, and the header of the column says what it is about.
/// </summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Columns">
/// The headers of the columns; <c>years</c> for all columns whose header is a date; <c>others</c> for all columns that are not mapped or
/// known.
/// </param>
/// <param name="Header">The field that the header is for, such as <c>when</c>, <c>property</c> or <c>of</c>.</param>
/// <example><code>var mapping = RecordMapping.Empty.With("Country Name", "subject") with { Unpivot = Unpivot.Years };</code></example>
public sealed record Unpivot(ValueList<string> Columns, string Header)
{
    /// <summary>The word for all columns whose header is a date.</summary>
    public const string YearColumns = "years";

    /// <summary>The word for all columns that are not mapped or known.</summary>
    public const string OtherColumns = "others";

    /// <summary>Columns of years, as in the tables of Eurostat and the World Bank.</summary>
    public static Unpivot Years { get; } = new([YearColumns], "when");

    /// <summary>Columns of properties, as in the tables of Our World in Data.</summary>
    public static Unpivot Properties { get; } = new([OtherColumns], "property");

    /// <summary>The headers of the columns, or a word for them.</summary>
    public ValueList<string> Columns { get; init; } = Columns;

    /// <summary>The field that the header is for.</summary>
    /// <exception cref="FormatException">There is no such field.</exception>
    public string Header { get; init => field = RecordMapping.Required(value); } = RecordMapping.Required(Header);

    /// <summary>Returns the field that the headers of some columns are for, unless it is given.</summary>
    internal static string HeaderFor(ValueList<string> columns) => columns is [YearColumns] ? "when" : "property";

    /// <summary>Whether the numbers of a column are claims.</summary>
    /// <param name="header">The header of a column.</param>
    /// <param name="isKnown">Whether the column has a field of its own.</param>
    internal bool Takes(string header, bool isKnown)
    {
        foreach (var column in Columns)
        {
            var takes = column switch
            {
                YearColumns => !isKnown && IsDate(header),
                OtherColumns => !isKnown && !string.IsNullOrWhiteSpace(header),
                _ => FieldNames.Key(column) is { Length: > 0 } key ? key == FieldNames.Key(header) : column.Trim() == header.Trim(),
            };
            if (takes) return true;
        }

        return false;
    }

    private static bool IsDate(string header) => header.Any(char.IsAsciiDigit) && ForeignDate.Value(header) is not null;
}
