using CsCheck;
using FactTracker.Interchange;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.Interchange.Shared.Tables;

/// <summary>Rows that are read from their UTF-8 give what all rows give that are read as strings.</summary>
public sealed class PlainRowsTests
{
    private static readonly string[] Edits =
        ["", " ", "n/a", "-", "a b", "é", "\u00A0x", "total", "7", "3", "5 %", "2024-02", "about 3", "{\"notes\":\"x\"}", "a; b",
        "[\"a\"]", "\"q\"", "true", "asserted", "Disputed", "false", "=1", "12,500", "\u2028"];

    private static readonly Gen<(int Row, int Column, string Text)[]> Changes =
        Gen.Select(Gen.Int[0, 500], Gen.Int[0, 500], Gen.Int[0, Edits.Length - 1].Select(edit => Edits[edit])).Array[0, 6];

    [Fact]
    public void Rows_of_sets_give_the_same_records_with_and_without_edits() =>
        Gen.Select(SetGen.Any, Changes).Sample((set, edits) => { Check(Edited(TableOf(set), edits)); }, iter: Effort.Tries(2_000));

    [Fact]
    public void Rows_that_repeat_sources_and_rest_give_the_same_records()
    {
        string[] head =
        [
            "id", "text", "value", "value_type", "amount", "unit", "when", "status", "verdict", "source_id", "stance", "page", "section",
            "locator", "quote", "credibility", "more_sources", "tags", "rest", "source_title", "source_publisher",
        ];
        string[] first = ["c1", "A", "", "", "5", "%", "2024", "", "", "s1", "", "3", "", "", "", "2", "s2; s3", "x; y", "", "Title", "P"];

        var fast = Check(
        [
            head, first, With(0, "c2"), With(0, "c3", 19, "Other"), With(0, "c4", 20, ""), With(0, "c5", 9, "s 1"),
            With(0, "c6", 9, ""), With(0, "c7", 18, """{"citations":["s1","s2"]}"""),
            With(0, "c8", 18, """{"translations":{"de":{"text":"x"}}}"""), With(0, "c9", 18, """{"x:y":1,"x:y":2}"""), With(0, "c10", 18,
                """{"citations":[{"source":"s1","locator":{"page":"3"},"credibility":2},{"source":"s2","notes":"n"},"s3"]}"""),
            With(0, "c11", 18, "{"), With(0, "c12", 7, "retracted"), With(0, "c13", 7, "true"), With(0, "c14", 7, "Asserted", 8, "false"),
            With(0, "c15", 13, "at the end"), With(0, "c16", 11, "", 13, "at the end", 15, ""), With(0, "c17", 14, "He said \"x\"\\"),
            With(0, "c18", 10, "refutes"), With(0, "c19", 10, "supports"), With(0, "c20", 15, "9"), With(0, "c21", 16, "s2;;s2 ; "),
            With(0, "c22", 16, "[\"s2\"]"), With(0, "c23", 16, "s\"2"), With(0, "ID"), With(0, "id", 1, "B"), With(0, "total"),
            With(0, "c24", 1, "é\u007F\u2028"), With(0, "c25", 4, "12,500"), With(0, "c26", 4, "5.50"), With(0, "c27", 4, "", 5, ""),
            With(0, "c28", 17, "x,y"), With(0, "c1"), head, With(0, "c29", 3, "text", 4, "", 5, "", 2, " spaced "), With(0, "Ä"),
            [.. first, "too many"], ["c30", "short"], With(0, "c31", 18, """{"when":"2024"}"""), With(0, "c32", 18, """{"when":"2023"}"""),
        ]);

        fast.Should().BeGreaterThan(15);

        string[] With(params object[] changes)
        {
            string[] row = [.. first];
            for (var i = 0; i < changes.Length; i += 2) row[(int)changes[i]] = (string)changes[i + 1];
            return row;
        }
    }

    [Theory]
    [InlineData("id,text,text")]
    [InlineData("id,text,colour")]
    [InlineData("text,when")]
    [InlineData("Source,id,text")]
    [InlineData("id,amount (EUR)")]
    public void Tables_of_others_give_the_same_records(string head) => Check(
        [head.Split(','), ["a", "b", "c"], ["d", "2024", ""], ["e", "5", "f"], ["", "", "x"], ["g"], []]);

    private static List<string[]> TableOf(ClaimSet set)
    {
        var table = ClaimTable.OfClaims(set);
        return [[.. table.Columns.Select(column => column.Name)], .. table.Rows().Select(row => row.Cells.ToArray())];
    }

    private static List<string[]> Edited(List<string[]> table, (int Row, int Column, string Text)[] edits)
    {
        foreach (var (row, column, text) in edits)
        {
            var cells = table[row % table.Count];
            if (row % table.Count == 0 && column % 3 != 0) continue; // The header row is rarely changed.
            cells[column % cells.Length] = column % 2 == 0 ? text : cells[column % cells.Length] + text;
        }

        table.Add(table[^1]);
        return table;
    }

    // Returns how many rows were read from their UTF-8.
    private static int Check(List<string[]> table)
    {
        var (strings, bytes) = (new ClaimTableReader(ReadingOptions.Default), new ClaimTableReader(ReadingOptions.Default));
        var fast = 0;
        foreach (var row in table.Select(RowOf))
        {
            IReadOnlyList<ClaimSetRecord> expected = strings.Read(row);
            var claim = bytes.ReadPlain(row);

            if (claim is not null) fast++;
            (claim is null ? bytes.Read(row) : [claim]).Should().Equal(expected, string.Join('|', row.Cells));
        }

        return fast;
    }

    private static TableRow RowOf(string[] cells, int index) =>
        new(cells, column => new TextPlace(index + 1, column + 1, $"{index + 1}:{column + 1}"));
}
