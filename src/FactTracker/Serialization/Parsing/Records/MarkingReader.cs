using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads markings: a level, or level, embargo and confidentiality.</summary>
internal static class MarkingReader
{
    private static readonly MemberTable Members = new("tlp", "embargoedUntil", "confidential");

    public static Marking? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String)
            return Level(ref reader, context) is { } alone ? new Marking { Tlp = alone } : null;
        if (!context.EnterObject(ref reader, "a level, or an object")) return null;
        TlpLevel? level = null;
        DateStatement? embargo = null;
        bool? isConfidential = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: level = Level(ref reader, context); break;
                case 1: embargo = DateReader.Statement(ref reader, context); break;
                default: isConfidential = Scalars.Flag(ref reader, context); break;
            }
        }

        return new Marking
        {
            Tlp = level, EmbargoedUntil = embargo, IsConfidential = isConfidential ?? false, Extensions = members.Extensions,
        };
    }

    /// <summary>Reads a level. One in another spelling, such as that of TLP 1.0, is read with a note.</summary>
    public static TlpLevel? Level(ref JsonCursor reader, ReadContext context)
    {
        if (Scalars.Word<TlpLevel>(ref reader, context) is not { } word) return null;
        if (word.IsKnown || !TlpLevel.TryRead(word.Name, out var level)) return word;
        context.Report(
            ref reader,
            Rules.OtherTlpSpelling,
            $"{context.Show(ref reader)} was read as {level.Name}.",
            remedy: $"Write \"{level.Name}\".");
        return level;
    }
}
