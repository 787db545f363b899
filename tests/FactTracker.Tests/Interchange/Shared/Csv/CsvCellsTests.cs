using System.Text;
using CsCheck;
using FactTracker.Interchange;
using FactTracker.Interchange.Formats.Csv;

namespace FactTracker.Tests.Interchange.Shared.Csv;

/// <summary>The cells of a record as UTF-8 are those that the reader makes strings of.</summary>
public sealed class CsvCellsTests
{
    private const int Longest = 6;
    private static readonly string[] Pieces =
        ["a", "b", ",", ",", "\"", "\"", "\"\"", "\",\"", "\n", "'", ";", ";'", "é", "\uFEFF", "x,\"y\","];

    private static readonly Gen<string> Records =
        Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(chosen => string.Concat(chosen.Select(piece => Pieces[piece])));

    [Fact]
    public void Of_sound_records_both_give_the_same_cells() => Records.Sample(
        record =>
        {
            var utf8 = Encoding.UTF8.GetBytes(record);
            var cells = new CsvCells((byte)',', Longest);
            var row = CsvReader.Parse(1, utf8, (byte)',', Longest);

            var isSound = cells.TryParse(utf8);

            isSound.Should().Be(row.Faults.Count == 0, record);
            if (!isSound) return;
            cells.Cells.ToArray().Select(cell => Encoding.UTF8.GetString(cell.Span)).Should().Equal(row.Fields.Select(field => field.Text));
            Enumerable.Range(0, row.Fields.Count).Select(cells.OffsetOf).Should().Equal(row.Fields.Select(field => field.Offset));
        },
        iter: Effort.Tries(20_000));

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xFF })]
    [InlineData(new byte[] { 0xC3, (byte)',', 0xA9 })]
    public void Invalid_text_is_not_sound(byte[] record) => new CsvCells((byte)',', Longest).TryParse(record).Should().BeFalse();

    [Fact]
    public void Cells_of_an_earlier_record_are_not_those_of_the_next()
    {
        var cells = new CsvCells((byte)',', Longest);

        cells.TryParse("\"a\"\"b\",c,d"u8.ToArray()).Should().BeTrue();
        cells.TryParse("\"e\"\"f\""u8.ToArray()).Should().BeTrue();

        cells.Cells.ToArray().Select(cell => Encoding.UTF8.GetString(cell.Span)).Should().Equal("e\"f");
    }

    [Fact]
    public void Text_that_is_read_as_it_is_is_not_changed() => Records.Sample(
        text => !NeutralText.IsReadAsIs(Encoding.UTF8.GetBytes(text)) || NeutralText.Read(text) == text, iter: Effort.Tries(20_000));
}
