using System.Text;
using System.Text.Json;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Tests.Interchange.Shared.Tables;

/// <summary>The short way to the cells of citations gives what the long way gives.</summary>
public sealed class PlainCitationsTests
{
    /// <summary>Citations, and whether they take the short way.</summary>
    public static TheoryData<string, bool> Citations => new()
    {
        { """["a"]""", true },
        { """["a","b","c"]""", true },
        { """[{"source":"a","locator":{"page":"1","section":"table 2"},"credibility":5}]""", true },
        { """[{"source":"a","stance":"refutes","locator":"at the end","quote":{"exact":"x"}}]""", true },
        { """[{"source":"a","credibility":1},{"source":"b","locator":{"page":"3"},"credibility":2}]""", true },
        { """["a",{"source":"b","stance":"refutes"}]""", true },
        { "[]", false },
        { """[{"source":"a"}]""", false }, // Written as "a".
        { """[{"source":"a","stance":"supports"}]""", false }, // The stance that citations have.
        { """[{"stance":"refutes","source":"a"}]""", false },
        { """[{"source":"a","locator":{"words":"at the end"}}]""", false }, // Written as a text.
        { """[{"source":"a","locator":{"time":"PT1M"}}]""", false },
        { """[{"source":"a","locator":{"page":"n/a"}}]""", false }, // The cell would be read as empty.
        { """[{"source":"a","locator":{"page":" "}}]""", false },
        { """[{"source":"a","quote":{"exact":"x","prefix":"y"}}]""", false },
        { """[{"source":"a","quote":{"exact":"a\nb"}}]""", false },
        { """[{"source":"a","credibility":7}]""", false },
        { """[{"source":"a","x:y":1}]""", false },
        { """["a","b;c"]""", false },
        { """["a","-"]""", false },
        { """["a",{"source":"b","x:label":"c"}]""", false },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void Both_ways_give_the_same_cells(string citations, bool isShort)
    {
        var columns = new CitationColumns();
        var cells = new ReadOnlyMemory<byte>?[columns.Fields.Count];

        columns.TryShow(Encoding.UTF8.GetBytes(citations), cells, out var isExact).Should().Be(isShort);

        if (!isShort) return;
        using var document = JsonDocument.Parse(citations);
        var expected = new string?[columns.Fields.Count];
        columns.Show(document.RootElement, expected);
        cells.Select(cell => cell is { } text ? Encoding.UTF8.GetString(text.Span) : null).Should().Equal(expected);
        var silent = new MemberCells(expected, static (_, _, _) => { });
        isExact.Should().Be(columns.Read(silent) == citations && silent.AreAllTaken);
    }
}
