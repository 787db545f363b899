using System.Collections;

namespace FactTracker.History;

/// <summary>Finds the members in which two versions of a record differ. The order of a list counts only where it has a meaning.</summary>
internal static class ChangedMembers
{
    /// <summary>The names of the members that differ, those that the format defines first.</summary>
    public static IEnumerable<string> Of<TRecord>(RecordMembers<TRecord> members, TRecord before, TRecord after)
    {
        foreach (var member in members)
        {
            if (!member.AreSame(before, after) && !AreSameItems(member, before, after)) yield return member.Name;
        }

        var (old, present) = (members.ExtensionsOf(before), members.ExtensionsOf(after));
        if (old.Equals(present)) yield break;
        foreach (var name in old.Select(extension => extension.Name).Union(present.Select(extension => extension.Name)))
        {
            if (old[name] != present[name]) yield return name;
        }
    }

    private static bool AreSameItems<TRecord>(RecordMember<TRecord> member, TRecord before, TRecord after)
    {
        if (member.IsOrdered || member.Shape == MemberShape.One) return false;
        if (member.Get(before) is not IEnumerable old || member.Get(after) is not IEnumerable present) return false;
        var counts = new Dictionary<object, int>();
        foreach (var item in old) counts[item] = counts.GetValueOrDefault(item) + 1;
        foreach (var item in present)
        {
            if (counts.GetValueOrDefault(item) is not (> 0 and var left)) return false;
            counts[item] = left - 1;
        }

        return counts.Values.All(left => left == 0);
    }
}
