using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// A CSL name, in parts or whole. The agent made from it is called by the joined parts and keeps the parts under the CSL prefix.
/// </summary>
/// <param name="Members">The parts under their CSL names: <c>family</c>, <c>given</c>, <c>literal</c>, ….</param>
internal sealed record CslName(Extensions Members)
{
    private static readonly string[] TextParts = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"];
    private static readonly string[] OtherParts = ["comma-suffix", "static-ordering", "parse-names"];

    public string? Family => Members.TextOf("family");

    public string? Given => Members.TextOf("given");

    public string? DroppingParticle => Members.TextOf("dropping-particle");

    public string? NonDroppingParticle => Members.TextOf("non-dropping-particle");

    public string? Suffix => Members.TextOf("suffix");

    public string? Literal => Members.TextOf("literal");

    /// <summary>The name as people write it; empty when no part has text.</summary>
    public string Display
    {
        get
        {
            if (!string.IsNullOrWhiteSpace(Literal)) return Literal;
            var name = "";
            foreach (var part in new[] { Given, DroppingParticle, NonDroppingParticle, Family })
            {
                if (string.IsNullOrWhiteSpace(part)) continue;
                name += name.Length == 0 || name[^1] is '\'' or '’' or '-' ? part : $" {part}"; // d'Arras, al-Farabi
            }

            if (string.IsNullOrWhiteSpace(Suffix)) return name;
            return Members["comma-suffix"] is null ? $"{name} {Suffix}".TrimStart() : $"{name}, {Suffix}";
        }
    }

    /// <summary>Makes a name that is not split into parts: an organisation's, or a name whose parts are not known.</summary>
    public static CslName AsOne(string name) => new(Extensions.Empty.WithText("literal", name));

    /// <summary>Makes a name of parts; blank parts are dropped.</summary>
    public static CslName InParts(string? family, string? given, string? particle = null, string? suffix = null) => new(
        Extensions.Empty.WithText("family", NullIfBlank(family)).WithText("given", NullIfBlank(given))
            .WithText("non-dropping-particle", NullIfBlank(particle)).WithText("suffix", NullIfBlank(suffix)));

    /// <summary>
    /// Reads a name as catalogues write it: "Last, First, Suffix". A name without a comma has no parts. Lower-case words before the last
    /// name are its particle. Returns null for a text without a name.
    /// </summary>
    public static CslName? Inverted(string text)
    {
        var parts = text.Split(',', 3).Select(part => part.Trim()).ToArray();
        if (parts.Length == 1) return text.Length == 0 ? null : AsOne(text);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var particles = words.Take(Math.Max(0, words.Length - 1)).TakeWhile(word => char.IsLower(word[0])).Count();
        var name =
            InParts(string.Join(' ', words.Skip(particles)), parts[1], string.Join(' ', words.Take(particles)), parts.Length > 2
            ? parts[2] : null);
        return string.IsNullOrWhiteSpace(name.Display) ? null : name;
    }

    /// <summary>Reads the name in an element; returns null when the element is not an object with a name.</summary>
    public static CslName? Of(JsonElement element)
    {
        var name = new CslName(new Extensions([.. element.SoundMembers().Where(member => member.Key.Length > 0)
            .Select(member => new Extension(member.Key, member.Value.ToRaw()))]));
        return string.IsNullOrWhiteSpace(name.Display) ? null : name;
    }

    /// <summary>Returns the name of an agent, in the parts it was read from as long as they still make up its name.</summary>
    public static CslName Of(Agent agent)
    {
        var kept = new CslName(new Extensions([.. agent.Extensions.Under(CslVariables.Prefix).Where(member => member.Name.Length > 0)]));
        return kept.Display == agent.ToString() ? kept : AsOne(agent.ToString());
    }

    public Agent ToAgent() => Members is { Count: 1 } && Literal is { } literal ? new Agent(literal) : new Agent(Display)
    {
        Extensions = new Extensions([.. Members.Select(member => member with { Name = CslVariables.Prefix + member.Name })]),
    };

    /// <summary>Returns the name with only the members that CSL defines.</summary>
    public CslName Strict() => new(new Extensions([.. Members.Where(member =>
        (TextParts.Contains(member.Name) && Members.TextOf(member.Name) is not null)
        || (OtherParts.Contains(member.Name) && member.Value.AsUtf8()[0] is not ((byte)'{' or (byte)'[' or (byte)'n')))]));

    public RawJson ToRaw() => RawBuilder.Build(json =>
    {
        var members = new MemberWriter(json, Members, "");
        members.Start();
        members.End();
    });

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
