using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads agents: a name, or name, id, role and confidence.</summary>
internal static class AgentReader
{
    private static readonly MemberTable Members = new("name", "id", "role", "confidence");

    public static Agent? Read(ref JsonCursor reader, ReadContext context)
    {
        if (reader.TokenType == JsonTokenType.String) return Named(ref reader, context);
        return context.EnterObject(ref reader, "a name, or an object with one")
            ? context.Shared.Agents.Read(ref reader, context, ReadObject)
            : null;
    }

    private static Agent? ReadObject(ref JsonCursor reader, ReadContext context)
    {
        string? name = null, id = null, role = null;
        ValueList<Confidence> confidence = default;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: name = Strings.NotBlank(ref reader, context); break;
                case 1: id = Strings.NotBlank(ref reader, context); break;
                case 2: role = Strings.Shared(ref reader, context); break;
                default:
                    confidence = Lists.OneOrMany(ref reader, context, context.Lists.Confidences, ConfidenceReader.Read);
                    break;
            }
        }

        if (name is not null || id is not null)
        {
            var agent = new Agent(name, id) { Role = role, Extensions = members.Extensions };
            return confidence.IsEmpty ? agent : agent.WithConfidence(confidence);
        }

        members.Miss(context, "name", "An agent");
        return null;
    }

    private static Agent? Named(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.Pooled(ref reader, context) is not { } text) return null;
        return string.IsNullOrWhiteSpace(text.Text) ? Blank(ref reader, context) : text.AsAgent;
    }

    private static Agent? Blank(ref JsonCursor reader, ReadContext context)
    {
        context.Reject(ref reader, Rules.WrongType, "Expected a name, found an empty string.", "Remove the member.");
        return null;
    }
}
