using System.Buffers;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Prints answers about origins as JSON for other programs: one indented object, or one object per line.</summary>
internal static class OriginLines
{
    /// <summary>
    /// How many nodes, and entries of a list, are printed of each of many answers. The answer about one claim is printed whole.
    /// </summary>
    public const int MostListed = 100;

    public static void Write(IEnumerable<ClaimOrigins> answers, bool isSingle, VerbRun run)
    {
        var line = new ArrayBufferWriter<byte>();
        foreach (var answer in answers)
        {
            if (isSingle)
            {
                AnswerJson.Write(answer.WriteTo, run);
                continue;
            }

            line.ResetWrittenCount();
            using (var json = DataJson.Writer(line))
            {
                answer.WriteTo(json, MostListed);
            }

            line.Write("\n"u8);
            run.Json.Write(line.WrittenSpan);
        }
    }
}
