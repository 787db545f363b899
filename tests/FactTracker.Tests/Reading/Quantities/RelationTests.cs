namespace FactTracker.Tests.Reading;

/// <summary>Shares and multiples in words, and ordinals and numbers, which stay what they are.</summary>
public sealed class RelationTests
{
    // A sentence, words in it, and what is at least known of the value there.
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "Prices are a third higher than in Dunmore.", "a third", """{"amount":33.3,"unit":"%","approximation":"about"}""" },
        { "The new bus is a quarter cheaper.", "a quarter", """{"amount":25,"unit":"%"}""" },
        { "The flat costs half as much again.", "half as much again", """{"amount":1.5,"unit":"x"}""" },
        { "One child in three goes to bed hungry.", "One child in three", """{"amount":33.3,"unit":"%","approximation":"about"}""" },
        {
            "More than one worker in four is on a short contract.", "one worker in four",
            """{"amount":25,"unit":"%","approximation":"moreThan"}"""
        },
        { "Two pupils in five walk to school.", "Two pupils in five", """{"amount":40,"unit":"%"}""" },
        { "Every fifth household has no heating.", "Every fifth household", """{"amount":20,"unit":"%"}""" },
        { "Almost every second voter stayed at home.", "every second voter", """{"amount":50,"unit":"%","approximation":"nearly"}""" },
        { "The pill is taken by 9 of 10 doctors.", "9 of 10 doctors", """{"amount":90,"unit":"%"}""" },
        { "Nine in ten calls are answered.", "Nine in ten", """{"amount":90,"unit":"%"}""" },
        { "Nine out of ten calls are answered.", "Nine out of ten", """{"amount":90,"unit":"%"}""" },
        { "Rates rose by half.", "half", """{"amount":50,"unit":"%"}""" },
        { "Traffic fell by a third.", "a third", """{"amount":33.3,"unit":"%","approximation":"about"}""" },
        { "Traffic fell by nearly a third last spring.", "nearly a third", """{"approximation":"nearly","unit":"%"}""" },
        { "Their wages are half those of men.", "half", """{"amount":0.5,"unit":"x"}""" },
        { "Cases grew by a factor of four.", "factor of four", """{"amount":4,"unit":"x"}""" },
        { "The bank cut its rate by a quarter of a point.", "quarter of a point", """{"amount":0.25,"unit":"pp"}""" },
        { "The bank cut its rate by half a point.", "half a point", """{"amount":0.5,"unit":"pp"}""" },
        { "Four times as many women applied.", "Four times", """{"amount":4,"unit":"x"}""" },
        { "They are jailed at twice the rate of others.", "twice", """{"amount":2,"unit":"x"}""" },
        { "Opponents outnumber supporters by two to one.", "two to one", """{"amount":2,"unit":"x"}""" },
        { "Members voted three to one against it.", "three to one", """{"amount":3,"unit":"x"}""" },
        { "A third of the harvest was lost.", "A third", """{"amount":33.3,"unit":"%","approximation":"about"}""" },
        { "Three-quarters of the staff are part-time.", "Three-quarters", """{"amount":75,"unit":"%"}""" },
        { "A dozen shops closed.", "A dozen shops", """{"amount":12}""" },
        { "Half a million people left.", "Half a million people", """{"amount":500000,"unit":"people"}""" },
        { "There was a 20-fold increase in calls.", "20-fold", """{"amount":20,"unit":"x"}""" },
        { "The fleet tripled in size.", "tripled", """{"amount":3,"unit":"x"}""" },
        { "The yard is one and a half times as large.", "one and a half times", """{"amount":1.5,"unit":"x"}""" },
        { "It lasted one and a half hours.", "one and a half hours", """{"amount":1.5,"unit":"hours"}""" },
        { "The region reported double-digit growth.", "double-digit", """{"lower":10,"upper":100,"upperExcluded":true}""" },
        { "Nearly half of adults snore.", "Nearly half", """{"amount":50,"unit":"%","approximation":"nearly"}""" },
        { "Six of every ten bottles leak.", "Six of every ten", """{"amount":60,"unit":"%"}""" },
        { "The county has twice as many schools.", "twice as many", """{"amount":2,"unit":"x"}""" },
        { "The road is two-thirds finished.", "two-thirds", """{"approximation":"about"}""" },
        { "Demand is up by two thirds.", "two thirds", """{"amount":66.7,"unit":"%","approximation":"about"}""" },
        { "A fifth more people came.", "A fifth", """{"amount":20,"unit":"%"}""" },
        { "The army is a tenth smaller than planned.", "a tenth", """{"amount":10,"unit":"%"}""" },
        { "She came a close third.", "third", """{"amount":3,"unit":"rank"}""" },
        { "The third floor is empty.", "third", """{"amount":3,"unit":"rank"}""" },
        { "A second vote follows.", "second", """{"amount":2,"unit":"rank"}""" },
        { "They met three of the ten teachers.", "three", """{"amount":3}""" },
        { "The choir lost two to one.", "two", """{"amount":2}""" },
        { "The choir lost two to one.", "one", """{"amount":1}""" },
        { "Two in 2019 were closed.", "Two", """{"amount":2}""" },
        { "The class shrank from two to one.", "two", """{"amount":2}""" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_share_in_words_is_a_share(string text, string words, string expected) =>
        AmountLine.Miss(text, words, expected).Should().BeNull();
}
