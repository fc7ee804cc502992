from uvp_xl.formats.rule_help import help_text, severities, summary
from uvp_xl.rules.rule_catalogue import all_rules


def test_every_rule_explains_itself():
    assert list(severities()) == [rule.code for rule in all_rules()]
    for code in severities():
        assert summary(code).endswith(".")
        assert "\n\nFout:\n    " in help_text(code)
        assert "\n\nBron: " in help_text(code)


def test_a_code_without_a_rule_says_nothing():
    assert summary("onbekend") == help_text("onbekend") == ""
