using System.Buffers;
using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints answers about origins as JSON for other programs: one indented object, or one object per line.</summary>
internal static class OriginLines
{
    public static void Write(Action<Utf8JsonWriter> write, VerbRun run)
    {
        using (var json = DataJson.Writer(run.Json))
        {
            write(json);
        }

        run.Json.Write("\n"u8);
    }

    public static void Write(IEnumerable<ClaimOrigins> answers, bool isSingle, VerbRun run)
    {
        var line = new ArrayBufferWriter<byte>();
        foreach (var answer in answers)
        {
            if (isSingle)
            {
                Write(answer.WriteTo, run);
                continue;
            }

            line.ResetWrittenCount();
            using (var json = DataJson.Writer(line))
            {
                answer.WriteTo(json);
            }

            line.Write("\n"u8);
            run.Json.Write(line.WrittenSpan);
        }
    }
}
