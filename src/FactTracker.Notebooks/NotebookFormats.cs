using FactTracker.Analysis;

namespace FactTracker.Notebooks;

/// <summary>Shows claims, sets, sources, problems, series and conflicts in notebooks: as tables and pictures, and as plain text.</summary>
/// <remarks>
/// <para>
/// A notebook passes the method by which its host registers formats, so this package depends on no host. In .NET Interactive, loading
/// the package from a feed does that by itself.
/// </para>
/// <para>
/// All texts are escaped. The HTML loads nothing, runs no script, and takes its colours from the notebook, so that it is readable in
/// light and dark themes. Of long lists the first 50 rows are shown, with a line that says how many more there are. Words are in English.
/// Thread-safe.
/// </para>
/// </remarks>
/// <example><code>
/// var formats = new Dictionary&lt;(Type, string), Action&lt;object, TextWriter&gt;&gt;();
/// FactTracker.Notebooks.NotebookFormats.Register((type, write, mimeType) => formats[(type, mimeType)] = write);
/// formats[(typeof(ClaimSet), "text/html")](set, Console.Out);
/// </code></example>
public static class NotebookFormats
{
    private static readonly NotebookFormat[] All =
    [
        NotebookFormat.Of<ClaimSet>(ClaimTable.ToHtml, ClaimTable.ToText),
        NotebookFormat.Of<IEnumerable<Claim>>(ClaimTable.ToHtml, ClaimTable.ToText),
        NotebookFormat.Of<Claim>(RecordView.ToHtml, RecordView.ToText),
        NotebookFormat.Of<Source>(RecordView.ToHtml, RecordView.ToText),
        NotebookFormat.Of<ClaimSetReading>(ReadingView.ToHtml, ReadingView.ToText),
        NotebookFormat.Of<Problem>(problem => ProblemTable.ToHtml([problem]), problem => ProblemTable.ToText([problem])),
        NotebookFormat.Of<IEnumerable<Problem>>(ProblemTable.ToHtml, ProblemTable.ToText),
        NotebookFormat.Of<ClaimSeries>(SeriesView.ToHtml, SeriesView.ToText),
        NotebookFormat.Of<Conflict>(conflict => ConflictTable.ToHtml([conflict]), conflict => ConflictTable.ToText([conflict])),
        NotebookFormat.Of<IEnumerable<Conflict>>(ConflictTable.ToHtml, ConflictTable.ToText),
        NotebookFormat.Of<Conflicts>(ConflictTable.ToHtml, ConflictTable.ToText),
    ];

    /// <summary>Registers the formats with a notebook.</summary>
    /// <param name="register">
    /// Registers how a type and those derived from it are written in a media type, "text/html" or "text/plain". In .NET Interactive:
    /// <c>Formatter.Register</c>.
    /// </param>
    public static void Register(Action<Type, Action<object, TextWriter>, string> register)
    {
        ArgumentNullException.ThrowIfNull(register);
        foreach (var format in All)
        {
            register(format.Type, (value, writer) => writer.Write(format.ToHtml(value)), "text/html");
            register(format.Type, (value, writer) => writer.Write(format.ToText(value)), "text/plain");
        }
    }
}
