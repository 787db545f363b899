using System.Text;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Joins the runs of a text. Nearly always there is one, which is then the text.</summary>
/// <remarks><c>default</c> has no run.</remarks>
internal struct TextRuns
{
    private string? _first;
    private StringBuilder? _all;

    /// <summary>Adds a run.</summary>
    public void Add(string run)
    {
        if (_first is null) _first = run;
        else (_all ??= new StringBuilder(_first)).Append(run);
    }

    /// <summary>Returns the text; empty without a run.</summary>
    public readonly override string ToString() => _all?.ToString() ?? _first ?? "";
}
