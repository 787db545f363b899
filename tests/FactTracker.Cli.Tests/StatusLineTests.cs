using System.Text;
using FactTracker.Interchange;
using FactTracker.Tests.Samples;

namespace FactTracker.Cli.Tests;

public sealed class StatusLineTests : IDisposable
{
    private readonly MemoryStream _terminal = new();
    private readonly SteppedTime _time = new();

    private string Written => Encoding.UTF8.GetString(_terminal.ToArray());

    public void Dispose()
    {
        _time.Dispose();
        _terminal.Dispose();
    }

    [Fact]
    public void Nothing_is_written_within_the_first_second()
    {
        using var line = Line();
        line.Show(() => "reading");
        _time.Pass(TimeSpan.FromMilliseconds(900));
        Written.Should().BeEmpty();
        _time.Pass(TimeSpan.FromMilliseconds(100));
        Written.Should().Be("\rreading");
    }

    [Fact]
    public void A_shorter_text_covers_the_one_before()
    {
        using var line = Line();
        line.Show(() => "reading much");
        _time.Pass(StatusLine.Patience);
        line.Show(() => "reading");
        _time.Pass(StatusLine.Interval);
        Written.Should().Be("\rreading much\rreading     ");
    }

    [Fact]
    public void A_message_takes_the_line_away_and_it_comes_back_below()
    {
        var line = Line();
        using var error = new StandardError(_terminal, line);
        line.Show(() => "reading");
        _time.Pass(StatusLine.Patience);
        error.Write("a message\n"u8);
        _time.Pass(StatusLine.Interval);
        Written.Should().Be("\rreading\r       \ra message\n\rreading");
        line.End();
    }

    [Fact]
    public void A_message_that_comes_in_pieces_is_not_broken()
    {
        var line = Line();
        using var error = new StandardError(_terminal, line);
        line.Show(() => "reading");
        error.Write("half "u8);
        _time.Pass(TimeSpan.FromSeconds(5));
        error.Write("a message\n"u8);
        Written.Should().Be("half a message\n");
        line.End();
    }

    [Fact]
    public void Results_on_the_same_terminal_end_it()
    {
        using var line = Line();
        using var results = new MemoryStream();
        using var output = new StandardOutput(results, line);
        line.Show(() => "reading");
        _time.Pass(StatusLine.Patience);
        output.Write("a result\n"u8);
        _time.Pass(TimeSpan.FromSeconds(5));
        Written.Should().Be("\rreading\r       \r");
    }

    [Fact]
    public void It_is_cut_at_the_width_and_has_no_control_characters()
    {
        using var line = Line();
        line.Show(() => $"\u001b[31m{new string('a', 100)}");
        _time.Pass(StatusLine.Patience);
        Written.Should().StartWith("\r<U+001B>[31maa").And.HaveLength(40).And.EndWith("a…");
    }

    [Fact]
    public async Task The_progress_of_reading_has_the_part_the_records_and_then_the_work()
    {
        var status = new ReadingStatus("claims.json");
        var path = Checkout.PathOf("samples", "partnership.claims.json");
        await ClaimSetFormats.All.ReadFileAsync(path, new ReadingOptions { Progress = status }, TestContext.Current.CancellationToken);
        status.ToString().Should().StartWith("claims.json  100 % of 0 MB  35 records, ").And.EndWith(" a second");
        status.End();
        status.ToString().Should().Be("claims.json  35 records read, working for 0 s");
    }

    private StatusLine Line() => new(_terminal, () => 40, _time);
}
