using System.Buffers;
using System.Globalization;
using FactTracker.History;
using NodaTime.Text;

namespace FactTracker.Cli.Ledgers;

/// <summary>Prints entries of a ledger.</summary>
internal static class EntryLines
{
    /// <summary>Writes a line for people: the number, the time, what happened, by whom and why.</summary>
    public static void Write(LoggedEntry logged, VerbRun run)
    {
        var (entry, words) = (logged.Entry, logged.ToWords());
        run.Text.WriteLine(StyledLine.Of(entry.Sequence.ToString(CultureInfo.InvariantCulture), Tone.Name)
            .Add($"  {InstantPattern.General.Format(entry.At)}", Tone.Quiet)
            .Add($"  {words}"));
    }

    /// <summary>Writes the entry as a native object on one line.</summary>
    public static void WriteJson(LoggedEntry logged, ArrayBufferWriter<byte> buffer, VerbRun run)
    {
        buffer.ResetWrittenCount();
        using (var json = DataJson.Writer(buffer))
        {
            logged.WriteTo(json);
        }

        buffer.Write("\n"u8);
        run.Json.Write(buffer.WrittenSpan);
    }
}
