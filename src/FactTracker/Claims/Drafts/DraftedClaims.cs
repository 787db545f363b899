namespace FactTracker;

/// <summary>What is undone in a claim that a program drafted.</summary>
/// <remarks>
/// <para>A draft lists the names of its undone members in two extensions, so that every format that keeps extensions keeps them:
/// <c>"draft:missing": ["subject", "property"]</c> has members to add, <c>"draft:guessed": ["claimant"]</c> has members to confirm.</para>
/// <para>A missing member is done once the claim has it. A guessed member is done once its name is no longer in the list, or the claim no
/// longer has it. An extension of any other shape lists nothing.</para>
/// </remarks>
/// <example><code>
/// var checkedByHand = claim.Confirm("claimant") with { Subject = ["Russians"] };
/// </code></example>
public static class DraftedClaims
{
    /// <summary>The name of the extension with the members that are missing.</summary>
    internal const string MissingMember = "draft:missing";

    /// <summary>The name of the extension with the members that are guessed.</summary>
    internal const string GuessedMember = "draft:guessed";

    private const string SubjectMember = "draft:subject";
    private const string PropertyMember = "draft:property";

    extension(Claim claim)
    {
        /// <summary>The members that a person still has to add or to confirm: the missing ones first.</summary>
        public IReadOnlyList<UndoneMember> Undone
        {
            get
            {
                ArgumentNullException.ThrowIfNull(claim);
                if (claim.Extensions.Count == 0) return [];
                var undone = new List<UndoneMember>();
                AddListed(undone, claim, MissingMember, areGuesses: false);
                AddListed(undone, claim, GuessedMember, areGuesses: true);
                return undone;
            }
        }

        /// <summary>Words that may be the subject, judged by grammar alone (<c>draft:subject</c>); null when there is none.</summary>
        public string? SuggestedSubject => DraftNames.Of(claim.Extensions[SubjectMember]) is [var first, ..] ? first : null;

        /// <summary>Words that may be the property, judged by grammar alone (<c>draft:property</c>); null when there is none.</summary>
        public string? SuggestedProperty => DraftNames.Of(claim.Extensions[PropertyMember]) is [var first, ..] ? first : null;

        /// <summary>Returns the claim with a member confirmed: its name is taken from the lists of what is undone.</summary>
        /// <param name="member">The member, by its name in the JSON format: "claimant".</param>
        public Claim Confirm(string member)
        {
            ArgumentNullException.ThrowIfNull(claim);
            ArgumentNullException.ThrowIfNull(member);
            var extensions = claim.Extensions;
            foreach (var list in (ReadOnlySpan<string>)[MissingMember, GuessedMember])
            {
                var names = DraftNames.Of(extensions[list]);
                if (names.Contains(member, StringComparer.Ordinal))
                    extensions = With(extensions, list, [.. names.Where(it => it != member)]);
            }

            return claim with { Extensions = extensions };
        }
    }

    extension(Extensions extensions)
    {
        /// <summary>Returns the extensions with suggestions for the subject and the property, where there are any.</summary>
        internal Extensions WithSuggestions(string? subject, string? property)
        {
            if (subject is not null) extensions = extensions.With(SubjectMember, DraftNames.ToRaw(subject));
            if (property is not null) extensions = extensions.With(PropertyMember, DraftNames.ToRaw(property));
            return extensions;
        }

        /// <summary>Returns the extensions with the names of the members that are missing and of those that are guessed.</summary>
        internal Extensions WithUndone(IReadOnlyList<string> missing, IReadOnlyList<string> guessed) =>
            With(With(extensions, MissingMember, missing), GuessedMember, guessed);
    }

    private static Extensions With(Extensions extensions, string list, IReadOnlyList<string> names) =>
        names.Count == 0 ? extensions.Without(list) : extensions.With(list, DraftNames.ToRaw(names));

    private static void AddListed(List<UndoneMember> undone, Claim claim, string list, bool areGuesses)
    {
        foreach (var name in DraftNames.Of(claim.Extensions[list]))
        {
            var member = new UndoneMember(name, areGuesses);
            if (ClaimMembers.All.Contains(name) && Has(claim, name) == areGuesses && !undone.Contains(member)) undone.Add(member);
        }
    }

    // A time that is stated but unknown is still missing.
    private static bool Has(Claim claim, string name) =>
        ClaimMembers.All[name].IsIn(claim) && (name != "when" || claim.When is not UnknownValue);
}
