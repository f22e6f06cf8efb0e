// Which tokens a grammar allows.
#pragma once
#include "guest.h"

#include <array>
#include <map>
#include <memory>

// Their names in libllama's own headers.
struct llama_grammar;
struct llama_grammar_element;

class Grammar {
public:
    // None when the text is malformed; the log says why.
    static std::unique_ptr<Grammar> parse(const std::string & text);
    ~Grammar();

    bool allows(llama_token token);

    // Removes from a list those that are not allowed.
    void filter(std::vector<llama_token_data> & list);

    // All tokens that are allowed, in some order.
    void list_allowed(std::vector<llama_token> & tokens);

    void accept(llama_token token);

private:
    using Positions = std::vector<std::vector<const llama_grammar_element *>>;
    // The characters of ASCII, and all others.
    static constexpr size_t classes = 129;

    struct State {
        const Positions * positions;
        // Whether the classes say all about the characters that may come next.
        bool is_classed;
        bool is_classed_beyond_ascii;
        // Where characters lead to.
        std::array<int16_t, classes> next;
    };
    enum class Verdict { refused, allowed, unknown };

    explicit Grammar(llama_grammar * grammar) : grammar(grammar) {}

    bool is_full() const;
    int16_t current_state();
    int16_t state_of(Positions positions);
    int16_t next_state(int16_t state, size_t character_class);
    Verdict judge(const char * text, int16_t state);
    Verdict judge(llama_token token, int16_t state);
    void ask(std::vector<llama_token_data> & list);

    llama_grammar * grammar;
    std::map<Positions, int16_t> numbers;
    std::vector<State> states;
    // Of all states.
    size_t position_count = 0;
};
