using FactTracker.Tests.Corpora;

namespace FactTracker.Tests.Dates;

/// <summary>The strings that public suites accept and refuse.</summary>
public sealed class EdtfVectorTests(ITestOutputHelper output)
{
    // Draft strings that never had a present form: a season has no days, a long year no months, a year of four digits no letter.
    private static readonly string[] WithoutPresentForm = ["1849-21-uu", "1849-21-uu?~", "1849~-21-uu", "y17e7-12-26"];

    [Fact]
    public void Every_valid_string_has_its_level_and_bounds_and_survives_the_round_trip()
    {
        var misses = new List<string>();
        foreach (var row in SharedData.Rows("edtf/valid.tsv"))
        {
            if (!Edtf.TryParse(row[0], out var date, out var error))
            {
                misses.Add($"{row[0]}: {error}");
                continue;
            }

            if (Edtf.Parse(date.ToString()) != date) misses.Add($"{row[0]}: comes back as {date}");
            if (row[1] != ((int)date.Level).ToString()) misses.Add($"{row[0]}: {date.Level}");
            if (row[2].Length > 0 && row[2] != Text(date.Start, "-inf")) misses.Add($"{row[0]}: starts {date.Start}");
            if (row[3].Length > 0 && row[3] != Text(date.End, "inf")) misses.Add($"{row[0]}: ends {date.End}");
        }

        misses.Should().BeEmpty();
        var rows = SharedData.Rows("edtf/valid.tsv").ToList();
        output.WriteLine(
            $"{rows.Count} valid strings, {rows.Count(row => row[2].Length > 0)} with a first day and " +
            $"{rows.Count(row => row[3].Length > 0)} with a last");
    }

    [Theory]
    [InlineData("edtf/invalid.tsv")]
    [InlineData("edtf/draft2012.tsv")]
    public void Every_invalid_string_is_refused_with_a_column(string table)
    {
        var rows = SharedData.Rows(table).ToList();
        foreach (var row in rows)
        {
            Edtf.TryParse(row[0], out _, out var error).Should().BeFalse(row[0]);
            error.Column.Should().BeInRange(1, row[0].Length + 1, row[0]);
            error.Message.Should().StartWith("expected ", row[0]);
        }

        output.WriteLine($"{rows.Count} strings of {table} refused");
    }

    [Fact]
    public void A_string_of_the_2012_draft_is_refused_with_its_present_form_and_repaired_where_it_has_one()
    {
        var rows = SharedData.Rows("edtf/draft2012.tsv").ToList();
        foreach (var row in rows)
        {
            var text = row[0].Trim();
            Edtf.TryParse(text, out _, out var error).Should().BeFalse(text);
            if (!WithoutPresentForm.Contains(text)) error.Code.Should().Be(EdtfErrorCode.DraftSyntax, text);
            Edtf.TryParseLenient(text, out var reading, out _).Should().Be(!WithoutPresentForm.Contains(text), text);
            if (reading is not null) reading.Repairs.Should().NotBeEmpty(text);
        }

        output.WriteLine($"{rows.Count} strings of the draft");
    }

    [Fact]
    public void Disputed_strings_are_read_as_the_specification_reads_them()
    {
        foreach (var row in SharedData.Rows("edtf/disputed.tsv"))
        {
            var isRead = Edtf.TryParse(row[0], out var date, out _);
            if (row[2].StartsWith("invalid", StringComparison.Ordinal)) isRead.Should().BeFalse(row[0]);
            if (row[2].StartsWith("valid", StringComparison.Ordinal)) isRead.Should().BeTrue(row[0]);
            if (row[1] == "level") $"L{(int)date.Level}".Should().Be(row[2], row[0]);
        }
    }

    private static string Text(EdtfBound bound, string open) => bound.Day?.ToString() ?? (bound.IsOpen ? open : "unknown");
}
