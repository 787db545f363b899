using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>A name of CSL, in parts or as one. As an agent it is called what its parts make together, and keeps these under the prefix of
/// CSL.</summary>
/// <param name="Members">The parts as CSL has them: <c>family</c>, <c>given</c>, <c>literal</c>, ….</param>
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

    /// <summary>The name as people write it; empty when it has no part that tells.</summary>
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

    /// <summary>A name that is not taken apart: an organisation's, or one whose parts nobody told.</summary>
    public static CslName AsOne(string name) => new(Extensions.Empty.WithText("literal", name));

    /// <summary>A name in parts; those that are blank are left out.</summary>
    public static CslName InParts(string? family, string? given, string? particle = null, string? suffix = null) => new(
        Extensions.Empty.WithText("family", NullIfBlank(family)).WithText("given", NullIfBlank(given))
            .WithText("non-dropping-particle", NullIfBlank(particle)).WithText("suffix", NullIfBlank(suffix)));

    /// <summary>The name that an element is, or null when it is no object that has a name in it.</summary>
    public static CslName? Of(JsonElement element)
    {
        var name = new CslName(new Extensions([.. element.SoundMembers().Where(member => member.Key.Length > 0)
            .Select(member => new Extension(member.Key, member.Value.ToRaw()))]));
        return string.IsNullOrWhiteSpace(name.Display) ? null : name;
    }

    /// <summary>The name of an agent: in the parts it was told in, as long as they still are its name.</summary>
    public static CslName Of(Agent agent)
    {
        var kept = new CslName(new Extensions([.. agent.Extensions.Under(CslVariables.Prefix).Where(member => member.Name.Length > 0)]));
        return kept.Display == agent.ToString() ? kept : AsOne(agent.ToString());
    }

    public Agent ToAgent() => Members is { Count: 1 } && Literal is { } literal ? new Agent(literal) : new Agent(Display)
    {
        Extensions = new Extensions([.. Members.Select(member => member with { Name = CslVariables.Prefix + member.Name })]),
    };

    /// <summary>The name with nothing in it but what CSL has a member for.</summary>
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
